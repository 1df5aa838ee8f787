/** Laws of service, looked for in small centres. */
@NullMarked
package org.composure.study.laws;

import org.jspecify.annotations.NullMarked;
