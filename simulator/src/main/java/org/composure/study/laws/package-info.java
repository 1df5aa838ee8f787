/**
 * Does the model of people behave as people do? Laws of service that are known from the field or the laboratory, or that we
 * hold to be plain, each looked for in simulated centres: what has to change, which way, under common random numbers. A law
 * tells of consequences that nobody wrote down as a number.
 */
@NullMarked
package org.composure.study.laws;

import org.jspecify.annotations.NullMarked;
