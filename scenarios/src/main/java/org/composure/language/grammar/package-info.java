/** The words of the scenario language, declared as shapes, and the checks that need the whole scenario. */
@NullMarked
package org.composure.language.grammar;

import org.jspecify.annotations.NullMarked;
