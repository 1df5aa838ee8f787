package org.composure.study.live;

import org.composure.language.ScenarioWriter;
import org.composure.scenario.Scenario;

/** Scenarios as files, for doors that hand them out. */
public final class ScenarioFile {
    private ScenarioFile() {}

    /** Everything a scenario says, defaults included, as YAML. */
    public static String of(Scenario scenario) {
        return ScenarioWriter.yaml(scenario);
    }

    /** The same under another name, so that it can be told from what it came from. */
    public static String of(Scenario scenario, String name, String title) {
        return of(scenario.withRouting(name, title, scenario.routing()));
    }
}
