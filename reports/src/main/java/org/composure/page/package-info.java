/** Answers as one self-contained HTML page. */
@NullMarked
package org.composure.page;

import org.jspecify.annotations.NullMarked;
