/** What a scenario says about people: one row for each of its numbers, from which it is read, written and described. */
@NullMarked
package org.composure.language.grammar.people;

import org.jspecify.annotations.NullMarked;
