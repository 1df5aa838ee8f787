/** Kinds of values: each reads a node with all its problems, and describes itself as JSON Schema. */
@NullMarked
package org.composure.language.shape;

import org.jspecify.annotations.NullMarked;
