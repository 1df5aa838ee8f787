/** The command line: one class per command, and the program's entrance. */
@NullMarked
package org.composure.cli;

import org.jspecify.annotations.NullMarked;
