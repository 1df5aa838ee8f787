package org.composure.study.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Burst;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Scenario;
import org.composure.scenario.Timetable;

/**
 * Clusters of messages that excite one another, as conversations that feed on themselves and are answered at once. They
 * begin in the morning only, and the rest of the day is long enough for all of them to end.
 */
final class MessageModels {

    private static final double MORNING = DayTable.DAY_SECONDS / 4;

    /** The last message comes exponentially late with rate (1 − ratio) · beta; after so many of its means none is left. */
    private static final double MEANS = 45;

    /** Messages in one run. */
    private static final double MESSAGES = 60_000;

    private static final Pattern HEAD =
            Pattern.compile("^(e|var|sd)[\\[(](messages|number of messages|n|time of last message|duration)[\\])].*");
    private static final Pattern EXACTLY = Pattern.compile("^p\\((?:messages|n) ?(<=|>=|=|>|<) ?([0-9]+)\\).*");

    private MessageModels() {}

    static boolean knows(String model) {
        String text = model.toLowerCase(Locale.ROOT);
        return (text.contains("self-exciting") || text.contains("hawkes")) && text.contains("cluster");
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        double beta = given.number("beta", "decay", "decay_rate");
        double ratio = given.find("alpha").map(alpha -> alpha / beta).orElseGet(() -> given.number("branching_ratio"));
        double said = given.find("branching_ratio", "mean_offspring").orElse(ratio);
        if (Math.abs(said - ratio) > 1e-6) {
            throw new UnknownModel("a branching ratio that is not alpha over beta");
        }
        if (ratio >= 1) {
            throw new UnknownModel("clusters that never end");
        }
        double fading = (DayTable.DAY_SECONDS - MORNING) * (1 - ratio) / MEANS;
        double unit = fading * beta;
        double perHour = MESSAGES * (1 - ratio) / (MORNING / 3600);
        ContactType type = ContactType.plain(
                        "messages",
                        new ArrivalProcess.Poisson(
                                Timetable.daily(
                                        new DayTable<>(List.of(new Step<>(0, perHour), new Step<>(MORNING, 0.0)))),
                                null),
                        new Distribution.Deterministic(0),
                        Patience.endless())
                .withCourse(Course.PLAIN.inBursts(new Burst(ratio, fading)));
        Scenario scenario = Sketch.onePool(type, 1).withHorizon(Horizon.days(1));
        return new Model(
                scenario,
                unit,
                new Model.Sampling.FromEmpty(),
                MESSAGES * unit / DayTable.DAY_SECONDS,
                List.of(),
                List.of());
    }

    static Reading reading(ReferencePoint point, Model model) {
        String metric =
                point.metric().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim();
        Matcher exactly = EXACTLY.matcher(metric);
        if (exactly.matches()) {
            return share(exactly.group(1), Integer.parseInt(exactly.group(2)));
        }
        Matcher head = HEAD.matcher(metric);
        if (!head.matches()) {
            throw new UnknownModel("the metric \"%s\" of a cluster".formatted(point.metric()));
        }
        boolean isTime = head.group(2).startsWith("time") || head.group(2).startsWith("duration");
        double unit = isTime ? model.unitSeconds() : 1;
        int first = isTime ? Clusters.TIME : Clusters.MESSAGES;
        return switch (head.group(1)) {
            case "e" -> f -> mean(f, first) / unit;
            case "var" -> f -> variance(f, first) / (unit * unit);
            default -> f -> Math.sqrt(variance(f, first)) / unit;
        };
    }

    private static Reading share(String how, int messages) {
        int least = how.equals(">") ? messages + 1 : how.equals("<") || how.equals("<=") ? 1 : messages;
        int most = how.equals("<") ? messages - 1 : messages;
        boolean isOpen = how.startsWith(">");
        if (Math.max(least - 1, most) > Clusters.SIZES) {
            throw new UnknownModel("clusters as large as " + messages);
        }
        return f -> {
            double inside = 0;
            for (int size = isOpen ? 1 : least; size <= (isOpen ? least - 1 : most); size++) {
                inside += of(f, Clusters.SIZE_ONE + size - 1);
            }
            double share = inside / of(f, Clusters.COUNT);
            return isOpen ? 1 - share : share;
        };
    }

    private static double of(Facts f, int position) {
        return f.extra(f.layout().clusters() + position);
    }

    private static double mean(Facts f, int first) {
        return of(f, first) / of(f, Clusters.COUNT);
    }

    private static double variance(Facts f, int first) {
        double mean = mean(f, first);
        return of(f, first + 1) / of(f, Clusters.COUNT) - mean * mean;
    }
}
