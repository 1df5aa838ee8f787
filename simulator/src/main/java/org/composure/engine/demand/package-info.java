/**
 * Who needs help, when, and how often they try: fresh arrivals, the voice menu, redials and returns.
 */
@NullMarked
package org.composure.engine.demand;

import org.jspecify.annotations.NullMarked;
