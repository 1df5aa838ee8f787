package org.composure.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.composure.study.StaffingAnswer;
import org.composure.table.RosterCsv;
import org.composure.table.RosterWorkbook;
import org.composure.table.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code plan} may be told about a roster. */
final class RosterFiles {

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Write shifts with breaks for named agents as CSV, or as Excel if FILE ends with .xlsx;"
                    + " goes back in with run --roster FILE.")
    private @Nullable Path roster;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "Who may work when, CSV or .xlsx: agent, team, hoursPerWeek and, if wanted, skills, available,"
                            + " consecutiveDaysMax, restHours. Default: as many as it takes.")
    private @Nullable Path people;

    boolean isAsked() {
        return roster != null || people != null;
    }

    Optional<Path> people() {
        return Optional.ofNullable(people);
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (roster != null) {
            new WholeFile(roster)
                    .obstacle()
                    .ifPresent(text -> problems.add("--roster cannot be written:\n%s.".formatted(text)));
        }
        if (people != null && !Files.isRegularFile(people)) {
            problems.add("--people %s\nthere is no such file.".formatted(people));
        }
        return problems;
    }

    void write(StaffingAnswer answer) {
        if (roster == null || answer.roster() == null) {
            return;
        }
        if (roster.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            Delivery.write(roster, RosterWorkbook.of(answer));
        } else {
            Delivery.write(roster, () -> RosterCsv.of(answer));
        }
    }

    /** These options as they would be typed. */
    String words() {
        StringBuilder words = new StringBuilder();
        if (roster != null) {
            words.append(" --roster ").append(AsTyped.path(roster));
        }
        if (people != null) {
            words.append(" --people ").append(AsTyped.path(people));
        }
        return words.toString();
    }
}
