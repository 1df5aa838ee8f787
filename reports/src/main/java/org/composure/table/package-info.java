/** Answers as tables: on a terminal, and in files that other programs read. */
@NullMarked
package org.composure.table;

import org.jspecify.annotations.NullMarked;
