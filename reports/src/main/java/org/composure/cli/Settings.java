package org.composure.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option of every command that reads a scenario: what to change in it. */
final class Settings {

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one thing of the scenario, named as in its file. Repeatable.")
    private List<String> typed = new ArrayList<>();

    /** What is no setting. */
    List<String> problems() {
        return typed.stream()
                .filter(setting -> setting.indexOf('=') < 1)
                .map("--set is \"%s\"\nbut it must be path=value, such as teams.phones.agents=12."::formatted)
                .toList();
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** The changes, in the order typed; the last of one path holds. Those that are no settings are left out. */
    Map<String, String> byPath() {
        Map<String, String> byPath = new LinkedHashMap<>();
        for (String setting : typed) {
            int equals = setting.indexOf('=');
            if (equals >= 1) {
                byPath.put(
                        setting.substring(0, equals).strip(),
                        setting.substring(equals + 1).strip());
            }
        }
        return byPath;
    }
}
