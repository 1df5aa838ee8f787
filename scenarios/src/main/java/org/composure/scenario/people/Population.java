package org.composure.scenario.people;

import java.util.List;

/** Who the customers are. */
public record Population(int number, List<Segment> segments, double newcomersPerYear, double tenureMeanYears) {}
