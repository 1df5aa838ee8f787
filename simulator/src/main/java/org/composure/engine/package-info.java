/**
 * One run, from a scenario and a seed.
 *
 * <p>{@link org.composure.engine.Engine} opens runs; inside, bottom up: {@code calendar} and {@code chance}, {@code
 * routing}, {@code floor}, {@code demand}.
 */
@NullMarked
package org.composure.engine;

import org.jspecify.annotations.NullMarked;
