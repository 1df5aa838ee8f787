package org.composure.study.bench;

import org.composure.scenario.Scenario;

/**
 * A model to be timed.
 *
 * @param name by which it is asked for
 * @param description one line
 * @param scenario one replication of it is one timed round
 */
public record Benchmark(String name, String description, Scenario scenario) {}
