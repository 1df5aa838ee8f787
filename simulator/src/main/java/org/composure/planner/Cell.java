package org.composure.planner;

import java.util.List;

/**
 * What is staffed as one: a team in an interval, or in all intervals where the load never changes.
 *
 * @param team by its position in the scenario
 * @param intervals of the day
 */
record Cell(int team, List<Integer> intervals) {
    Cell {
        intervals = List.copyOf(intervals);
    }
}
