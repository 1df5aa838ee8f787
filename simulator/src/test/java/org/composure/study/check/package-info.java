/** The check is checked: it reads what papers write, passes what is right and fails what is wrong. */
@NullMarked
package org.composure.study.check;

import org.jspecify.annotations.NullMarked;
