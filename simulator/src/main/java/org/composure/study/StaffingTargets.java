package org.composure.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.planner.StaffingTarget;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;
import org.jspecify.annotations.Nullable;

/**
 * Reads targets as people type them: {@code serviceLevel >= 80 % within 20 s}, {@code abandonmentRate <= 5 %},
 * {@code waitP90Seconds <= 2 min}, {@code serviceLevel >= 80 % per interval}, {@code asaSeconds <= 30 s for billing}.
 */
final class StaffingTargets {

    private static final Pattern FORM = Pattern.compile(
            "\\s*([A-Za-z][A-Za-z0-9]*)\\s*(>=|<=|≥|≤)\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*(%|s|min|h|[A-Z]{3})?"
                    + "(?:\\s+within\\s+([0-9]+(?:\\.[0-9]+)?)\\s*(s|min))?"
                    + "(?:\\s+(per interval|each interval)|\\s+for\\s+(.+?))?\\s*");
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double PERCENT = 100;

    private final List<String> problems = new ArrayList<>();
    private final List<StaffingTarget> targets = new ArrayList<>();
    private Scenario scenario;
    private @Nullable Double within;

    private StaffingTargets(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What was asked, and the scenario with the threshold that was asked for. */
    record Read(Scenario scenario, List<StaffingTarget> targets) {}

    /**
     * Reads all targets; without any, the promise of the scenario itself.
     *
     * @throws BadInputException naming everything that is wrong
     */
    static Read read(Scenario scenario, List<String> texts) {
        if (texts.isEmpty()) {
            double promise = scenario.target().atLeast();
            return new Read(scenario, List.of(new StaffingTarget("serviceLevel", true, promise, null, false)));
        }
        StaffingTargets reading = new StaffingTargets(scenario);
        texts.forEach(reading::read);
        if (!reading.problems.isEmpty()) {
            throw new BadInputException(reading.problems);
        }
        return new Read(reading.scenario, List.copyOf(reading.targets));
    }

    private void read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            problem(
                    text,
                    "it is not a target. Maybe serviceLevel>=80% within 20 s, abandonmentRate<=5%, waitP90Seconds<=2 min,"
                            + " or any of them \"per interval\" or \"for TYPE\".");
            return;
        }
        String key = matcher.group(1);
        Indicator indicator = Indicators.find(scenario, key).orElse(null);
        if (indicator == null) {
            List<String> keys =
                    Indicators.all(scenario).stream().map(Indicator::key).toList();
            problem(
                    text,
                    "runs of '%s' cannot tell \"%s\". Maybe one of: %s."
                            .formatted(scenario.name(), key, String.join(", ", nearest(keys, key))));
            return;
        }
        Double bound = bound(text, matcher.group(3), matcher.group(4), indicator);
        if (bound == null || !noteThreshold(text, matcher.group(5), matcher.group(6), key)) {
            return;
        }
        boolean perInterval = matcher.group(7) != null;
        String type = matcher.group(8);
        if (type != null && type.matches(".*\\s(per|each) interval")) {
            problem(text, "a target is for a contact type or for every interval, not both. Maybe two targets.");
            return;
        }
        if (type != null && !knows(text, type, indicator)) {
            return;
        }
        if (perInterval && !indicator.tellsOfIntervals()) {
            problem(text, "%s means nothing for a single interval.".formatted(key));
            return;
        }
        boolean atLeast = matcher.group(2).equals(">=") || matcher.group(2).equals("≥");
        StaffingTarget target = new StaffingTarget(key, atLeast, bound, type, perInterval);
        if (asksForSomethingPossible(text, target, indicator) && agrees(text, target, indicator)) {
            targets.add(target);
        }
    }

    /** Bounds at the ends of a scale ask for what no luck can promise, or for nothing at all. */
    private boolean asksForSomethingPossible(String text, StaffingTarget target, Indicator indicator) {
        boolean share = Figures.isShare(indicator);
        boolean atMostNothing = !target.atLeast()
                && target.bound() == 0
                && (share || indicator.unit().equals("s"));
        if ((share && target.atLeast() && target.bound() == 1) || atMostNothing) {
            problem(
                    text,
                    "no number of agents makes that certain, as luck has no limit. Maybe %s."
                            .formatted(atMostNothing ? (share ? "0.1 %" : "1 s") : "99.9 %"));
            return false;
        }
        boolean atLeastNothing = target.atLeast()
                && target.bound() == 0
                && (share || indicator.unit().equals("s"));
        if (atLeastNothing || (share && !target.atLeast() && target.bound() == 1)) {
            problem(text, "every staffing keeps that, so it asks for nothing. Maybe leave it out.");
            return false;
        }
        return true;
    }

    /** Whether some value keeps this target and each of those before it. */
    private boolean agrees(String text, StaffingTarget target, Indicator indicator) {
        for (StaffingTarget other : targets) {
            boolean same = other.metric().equals(target.metric())
                    && other.atLeast() != target.atLeast()
                    && other.perInterval() == target.perInterval()
                    && Objects.equals(other.contactType(), target.contactType());
            double least = target.atLeast() ? target.bound() : other.bound();
            double most = target.atLeast() ? other.bound() : target.bound();
            if (same && least > most) {
                problem(
                        text,
                        "no value keeps both this and \"%s\". Maybe one of them only."
                                .formatted(words(other, scenario, indicator)));
                return false;
            }
        }
        return true;
    }

    private static List<String> nearest(List<String> keys, String key) {
        String start = key.substring(0, Math.min(3, key.length())).toLowerCase(Locale.ROOT);
        List<String> near = keys.stream()
                .filter(known -> known.toLowerCase(Locale.ROOT).contains(start))
                .limit(5)
                .toList();
        return near.isEmpty() ? List.of("serviceLevel", "abandonmentRate", "waitMeanSeconds", "occupancy") : near;
    }

    private @Nullable Double bound(String text, String number, @Nullable String unit, Indicator indicator) {
        double value = Double.parseDouble(number);
        boolean share = Figures.isShare(indicator);
        if (share) {
            if (!"%".equals(unit)) {
                problem(
                        text,
                        "a share needs its unit. Maybe %s %%."
                                .formatted(value <= 1 ? Figures.plain(value * PERCENT) : number));
                return null;
            }
            if (value < 0 || value > PERCENT) {
                problem(text, "a share lies between 0 % and 100 %.");
                return null;
            }
            return value / PERCENT;
        }
        if (indicator.unit().equals("s")) {
            if (unit == null || !List.of("s", "min", "h").contains(unit)) {
                problem(text, "a time needs its unit. Maybe %s s.".formatted(number));
                return null;
            }
            if (value < 0) {
                problem(text, "a time is not negative.");
                return null;
            }
            return value * (unit.equals("min") ? SECONDS_PER_MINUTE : unit.equals("h") ? SECONDS_PER_HOUR : 1);
        }
        if (unit != null && !(indicator.unit().equals("money") && unit.equals(scenario.currency()))) {
            problem(text, "\"%s\" is not the unit of %s. Maybe leave it out.".formatted(unit, indicator.key()));
            return null;
        }
        return value;
    }

    /** Thresholds belong to service levels, and all of them share one. */
    private boolean noteThreshold(String text, @Nullable String number, @Nullable String unit, String key) {
        if (number == null) {
            return true;
        }
        if (!key.startsWith("serviceLevel")) {
            problem(text, "only a service level has a \"within\".");
            return false;
        }
        double seconds = Double.parseDouble(number) * ("min".equals(unit) ? SECONDS_PER_MINUTE : 1);
        if (within != null && within != seconds) {
            problem(text, "another target has another \"within\"; all service levels share one.");
            return false;
        }
        within = seconds;
        ServiceTarget old = scenario.target();
        scenario = scenario.withTarget(new ServiceTarget(seconds, old.atLeast(), old.shortAbandonSeconds()));
        return true;
    }

    private boolean knows(String text, String type, Indicator indicator) {
        if (scenario.indexOfType(type) < 0) {
            problem(
                    text,
                    "there is no contact type \"%s\"; there are: %s."
                            .formatted(
                                    type,
                                    String.join(
                                            ", ",
                                            scenario.contactTypes().stream()
                                                    .map(ContactType::name)
                                                    .toList())));
            return false;
        }
        if (!indicator.tellsOfTypes()) {
            problem(text, "%s means nothing for a single contact type.".formatted(indicator.key()));
            return false;
        }
        return true;
    }

    private void problem(String text, String what) {
        problems.add("--target \"%s\"\n%s".formatted(text, what));
    }

    /** A target as it would be typed. */
    static String words(StaffingTarget target, Scenario scenario, Indicator indicator) {
        StringBuilder words = new StringBuilder(target.metric()).append(target.atLeast() ? " >= " : " <= ");
        boolean share = Figures.isShare(indicator);
        words.append(Figures.plain(share ? target.bound() * PERCENT : target.bound()));
        words.append(share ? " %" : indicator.unit().equals("s") ? " s" : "");
        if (target.metric().startsWith("serviceLevel")) {
            words.append(" within ")
                    .append(Figures.plain(scenario.target().withinSeconds()))
                    .append(" s");
        }
        if (target.perInterval()) {
            words.append(" per interval");
        }
        if (target.contactType() != null) {
            words.append(" for ").append(target.contactType());
        }
        return words.toString();
    }
}
