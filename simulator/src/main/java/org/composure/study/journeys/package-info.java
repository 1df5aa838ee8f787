/**
 * What single people went through: the journeys of one day of the first run, in the base and in one alternative, so that a
 * page can lay the same person's two journeys side by side, count ways, and show the day as moving people.
 */
@NullMarked
package org.composure.study.journeys;

import org.jspecify.annotations.NullMarked;
