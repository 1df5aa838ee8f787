package org.composure.study.laws;

import java.util.HashMap;
import java.util.Map;
import org.composure.engine.Engine;
import org.composure.language.ScenarioReader;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.measure.Together;
import org.composure.scenario.Scenario;

/** The centres of the laws, read from the library, and everything one run of them has to say. */
final class Centres {
    private Centres() {}

    /** The centre of an arm. */
    static Scenario read(Arm arm) {
        return ScenarioReader.ofLibrary(arm.file(), arm.settings());
    }

    /** All indicators of one run, and the figures of the ear, by key. */
    static Map<String, Double> figures(Engine engine, long seed, int replication) {
        Scenario scenario = engine.scenario();
        Tally tally = new Tally(scenario);
        LawEar ear = new LawEar(scenario);
        engine.open(seed, replication, new Together(tally, ear)).toEnd();
        Map<String, Double> figures = new HashMap<>(ear.figures());
        Sums sums = tally.total();
        for (Indicator indicator : Indicators.all(scenario)) {
            figures.put(indicator.key(), indicator.value(sums));
        }
        return figures;
    }
}
