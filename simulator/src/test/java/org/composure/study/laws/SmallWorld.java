package org.composure.study.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.composure.engine.Engine;
import org.composure.language.ScenarioReader;
import org.composure.scenario.Scenario;

/** A centre of the library with some levers pulled, run with a few seeds that all such worlds share. */
final class SmallWorld {

    private static final int SEEDS = 4;

    private final String levers;
    private final Engine engine;
    private final List<Map<String, Double>> runs = new ArrayList<>();

    private SmallWorld(String name, Scenario scenario) {
        levers = name;
        engine = new Engine(scenario);
        for (int seed = 0; seed < SEEDS; seed++) {
            runs.add(Centres.figures(engine, 1, seed));
        }
    }

    /** A centre of {@code scenarios/library/laws}, with pairs of path and value. */
    static SmallWorld in(String centre, String... settings) {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            pairs.put(settings[i], settings[i + 1]);
        }
        String file = "laws/" + centre + ".yaml";
        return new SmallWorld(file + " " + pairs, Centres.read(new Arm("small", file, pairs)));
    }

    /** Some other centre. */
    static SmallWorld of(String name, String yaml) {
        try {
            Path file = Files.createTempFile("small-world", ".yaml");
            try {
                Files.writeString(file, yaml);
                return new SmallWorld(name, ScenarioReader.read(file, Map.of()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Engine engine() {
        return engine;
    }

    /** Every figure of every seed. */
    List<Map<String, Double>> figures() {
        return runs;
    }

    /** Mean over the seeds. */
    double mean(String figure) {
        return runs.stream().mapToDouble(run -> run.get(figure)).average().orElseThrow();
    }

    private double[] values(String figure) {
        return runs.stream().mapToDouble(run -> run.get(figure)).toArray();
    }

    /** With every seed, figures are higher here than in the other world. */
    void isHigherThan(SmallWorld other, String... figures) {
        for (String figure : figures) {
            double[] here = values(figure);
            double[] there = other.values(figure);
            for (int seed = 0; seed < SEEDS; seed++) {
                assertThat(here[seed])
                        .as("%s, seed %d: %s against %s", figure, seed, levers, other.levers)
                        .isGreaterThan(there[seed]);
            }
        }
    }
}
