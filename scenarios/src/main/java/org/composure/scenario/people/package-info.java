/**
 * The nouns of a question about people: who the customers are, what they feel, how they look for help, and what it comes to.
 */
@NullMarked
package org.composure.scenario.people;

import org.jspecify.annotations.NullMarked;
