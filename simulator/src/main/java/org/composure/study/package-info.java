/** The use cases, the same for every door: a request in, an answer out. */
@NullMarked
package org.composure.study;

import org.jspecify.annotations.NullMarked;
