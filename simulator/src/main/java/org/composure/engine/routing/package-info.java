/**
 * Who serves whom: pure rules over a view of the floor that this package owns. One class per published idea.
 */
@NullMarked
package org.composure.engine.routing;

import org.jspecify.annotations.NullMarked;
