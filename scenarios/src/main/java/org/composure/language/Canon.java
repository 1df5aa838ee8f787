package org.composure.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.composure.language.shape.ClockShape;
import org.composure.language.shape.Written;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Timetable;

/** The one way each value of the language is written by the program: units of seconds, hours and per cent. */
final class Canon {
    private Canon() {}

    static String number(double value) {
        return Written.number(value);
    }

    static String seconds(double value) {
        return number(value) + " s";
    }

    static String perHour(double value) {
        return number(value) + " /h";
    }

    static String share(double value) {
        return Written.share(value);
    }

    /** A constant in words: {@code SERVE_OUT} is {@code serve out}. */
    static String phrase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** By kind of day, each day as the function says. */
    static <T> Map<String, Object> timetable(Timetable<T> table, Function<DayTable<T>, Object> day) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("usual", day.apply(table.usual()));
        table.byWeekday().forEach((weekday, value) -> map.put(shortName(weekday), day.apply(value)));
        table.byDate().forEach((date, value) -> map.put(date.toString(), day.apply(value)));
        return map;
    }

    private static String shortName(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /** By the clock, each value as the function says. */
    static <T> Map<String, Object> byClock(DayTable<T> day, Function<T, Object> value) {
        Map<String, Object> map = new LinkedHashMap<>();
        day.steps().forEach(step -> map.put(ClockShape.print(step.fromSeconds()), value.apply(step.value())));
        return map;
    }

    /** The spans of a day in which something holds. */
    static Object spans(DayTable<Boolean> day) {
        List<Object> spans = new ArrayList<>();
        for (int i = 0; i < day.steps().size(); i++) {
            DayTable.Step<Boolean> step = day.steps().get(i);
            if (step.value()) {
                double end = day.endSeconds(i);
                String to = end == DayTable.DAY_SECONDS ? "24:00" : ClockShape.print(end);
                spans.add(ClockShape.print(step.fromSeconds()) + "-" + to);
            }
        }
        return spans.isEmpty() ? "closed" : spans;
    }

    static Map<String, Object> law(Distribution law) {
        if (law instanceof Distribution.Exponential e) {
            return map("exponential", map("mean", seconds(e.meanSeconds())));
        }
        if (law instanceof Distribution.Lognormal l) {
            return map("lognormal", map("mean", seconds(l.meanSeconds()), "cv", number(l.cv())));
        }
        if (law instanceof Distribution.Gamma g) {
            return map("gamma", map("mean", seconds(g.meanSeconds()), "shape", number(g.shape())));
        }
        if (law instanceof Distribution.Weibull w) {
            return map("weibull", map("scale", seconds(w.scaleSeconds()), "shape", number(w.shape())));
        }
        if (law instanceof Distribution.Deterministic d) {
            return map("deterministic", seconds(d.meanSeconds()));
        }
        if (law instanceof Distribution.Uniform u) {
            return map("uniform", map("from", seconds(u.fromSeconds()), "to", seconds(u.toSeconds())));
        }
        return compoundLaw(law);
    }

    private static Map<String, Object> compoundLaw(Distribution law) {
        if (law instanceof Distribution.Triangular t) {
            Map<String, Object> bounds = map(
                    "from", seconds(t.fromSeconds()),
                    "likeliest", seconds(t.likeliestSeconds()),
                    "to", seconds(t.toSeconds()));
            return map("triangular", bounds);
        }
        if (law instanceof Distribution.Empirical e) {
            return map(
                    "empirical",
                    e.quantilesSeconds().stream().map(Canon::seconds).toList());
        }
        if (law instanceof Distribution.Mixture m) {
            return map("mixture", m.parts().stream().map(Canon::part).toList());
        }
        if (law instanceof Distribution.ByTimeOfDay b) {
            return map("byTimeOfDay", byClock(b.laws(), Canon::law));
        }
        return map("never", "yes");
    }

    private static Map<String, Object> part(Distribution.Mixture.Part part) {
        Map<String, Object> map = map("weight", share(part.weight()));
        map.putAll(law(part.law()));
        return map;
    }
}
