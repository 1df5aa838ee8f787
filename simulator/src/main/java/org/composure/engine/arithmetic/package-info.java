/**
 * Exponentials, logarithms and powers with arithmetic alone: the same bits on every machine and in every Java, which {@code Math}
 * does not promise for these.
 */
@NullMarked
package org.composure.engine.arithmetic;

import org.jspecify.annotations.NullMarked;
