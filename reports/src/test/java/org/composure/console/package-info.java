@NullMarked
package org.composure.console;

import org.jspecify.annotations.NullMarked;
