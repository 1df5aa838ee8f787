package org.composure.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.composure.planner.Roster;
import org.composure.planner.Roster.Gap;
import org.composure.planner.Roster.Person;
import org.composure.study.Figures;

/** A roster in a few lines: what it costs, what it leaves open, and how evenly it is shared. */
final class RosterText {

    private static final int SHOWN_MAX = 12;
    private static final int MINUTES_PER_HOUR = 60;
    private static final double HALF_AN_HOUR = 0.5;

    private RosterText() {}

    static String of(Roster roster) {
        StringBuilder text = new StringBuilder(Prose.wrapped(
                "",
                "Roster: %d agents work %d shifts and are paid %s hours a week for %s staffed; no shifts that cover the staffing are paid fewer than %s."
                        .formatted(
                                roster.agents(),
                                roster.shifts().size(),
                                hours(roster.paidHours()),
                                hours(roster.staffedHours()),
                                hours(roster.paidHoursAtLeast()))));
        if (!roster.gaps().isEmpty()) {
            text.append(gaps(roster));
        }
        if (!roster.people().isEmpty()) {
            text.append(Prose.wrapped("  ", shared(roster.people())));
        }
        return text.toString();
    }

    private static String gaps(Roster roster) {
        Columns columns = Columns.ofNumbers();
        columns.row("not covered", "from", "to", "agents missing");
        List<Gap> worstFirst = roster.gaps().stream()
                .sorted(Comparator.comparingInt(RosterText::size).reversed())
                .limit(SHOWN_MAX)
                .sorted(Comparator.comparing(Gap::team)
                        .thenComparing(Gap::weekday)
                        .thenComparingInt(Gap::startMinute))
                .toList();
        for (Gap gap : worstFirst) {
            columns.row(
                    "%s, %s".formatted(gap.team(), gap.weekday().name().toLowerCase(Locale.ROOT)),
                    clock(gap.startMinute()),
                    clock(gap.endMinute()),
                    Integer.toString(gap.missing()));
        }
        if (roster.gaps().size() > SHOWN_MAX) {
            columns.row("and %d smaller ones".formatted(roster.gaps().size() - SHOWN_MAX), "", "", "");
        }
        return Prose.wrapped(
                        "  ",
                        "These people cannot cover all of it: %s agent hours a week are missing, so the plan's promise does not hold for this roster."
                                .formatted(hours(roster.missingHours())))
                + columns.text();
    }

    private static int size(Gap gap) {
        return gap.missing() * (gap.endMinute() - gap.startMinute());
    }

    private static String shared(List<Person> people) {
        double least = people.stream().mapToDouble(RosterText::part).min().orElse(0);
        double most = people.stream().mapToDouble(RosterText::part).max().orElse(0);
        int fewest = people.stream().mapToInt(Person::unsocial).min().orElse(0);
        int greatest = people.stream().mapToInt(Person::unsocial).max().orElse(0);
        long free = people.stream()
                .filter(person -> person.contractHours() - person.hours() > HALF_AN_HOUR)
                .count();
        return "Everybody works between %.0f %% and %.0f %% of the hours agreed; %d of %d could work more. Shifts at night or on weekends: %d to %d each."
                .formatted(100 * least, 100 * most, free, people.size(), fewest, greatest);
    }

    private static double part(Person person) {
        return person.hours() / person.contractHours();
    }

    private static String hours(double hours) {
        return Figures.plain(Math.round(hours * 10) / 10.0);
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
    }
}
