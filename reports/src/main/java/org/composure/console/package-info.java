/** A run in MASON's desktop console: a display of the floor, inspectors, series, and levers as properties of the model. */
@NullMarked
package org.composure.console;

import org.jspecify.annotations.NullMarked;
