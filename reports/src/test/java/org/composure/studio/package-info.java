@NullMarked
package org.composure.studio;

import org.jspecify.annotations.NullMarked;
