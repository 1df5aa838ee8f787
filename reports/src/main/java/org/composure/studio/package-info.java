/**
 * The studio: a local web application that shows runs as they go on, obeys levers and answers comparisons.
 *
 * <p>Bound to loopback unless told otherwise. What comes from a scenario is sent as data and shown as text, never as markup.
 */
@NullMarked
package org.composure.studio;

import org.jspecify.annotations.NullMarked;
