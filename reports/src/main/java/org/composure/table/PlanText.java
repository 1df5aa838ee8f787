package org.composure.table;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.composure.experiment.Estimate;
import org.composure.experiment.Scope;
import org.composure.measure.Indicator;
import org.composure.planner.Claim;
import org.composure.planner.DayPlan;
import org.composure.planner.Roster;
import org.composure.study.Figures;
import org.composure.study.StaffingAnswer;

/** How many people when, on a terminal. */
public final class PlanText {

    private static final double PERCENT = 100;
    private static final int CLAIMS_SHOWN = 6;

    private PlanText() {}

    /** The whole answer. */
    public static String of(StaffingAnswer answer) {
        return of(answer, "");
    }

    /** The whole answer, with something more before the command that repeats it. */
    public static String of(StaffingAnswer answer, String more) {
        StringBuilder text = new StringBuilder();
        if (!answer.finished()) {
            text.append("Unfinished: stopped before the search was over.\n\n");
        }
        text.append(Passages.question(answer.scenario())).append('\n');
        text.append(Prose.wrapped("  ", "Asked for: %s.".formatted(String.join("; ", answer.targetWords()))));
        for (DayPlan day : answer.days()) {
            text.append('\n').append(of(day));
        }
        Roster roster = answer.roster();
        if (roster != null) {
            text.append('\n').append(RosterText.of(roster));
        }
        return text.append(more)
                .append("\nAgain: ")
                .append(answer.command())
                .append('\n')
                .append("composure %s, seed %d, scenario %s%n"
                        .formatted(
                                answer.version(), answer.seed(), answer.hash().substring(0, 12)))
                .toString();
    }

    private static String of(DayPlan day) {
        if (isQuiet(day)) {
            return Prose.wrapped("", heading(day)) + Prose.wrapped("  ", "Nobody comes, so nobody is needed.");
        }
        return Prose.wrapped("", heading(day))
                + Prose.wrapped("  ", sentence(day))
                + Prose.wrapped("  ", money(day))
                + "\n"
                + claims(day)
                + "\n"
                + intervals(day);
    }

    private static boolean isQuiet(DayPlan day) {
        return day.staffing().hours() == 0 && day.contactsPerHour().stream().allMatch(rate -> rate == 0);
    }

    private static String heading(DayPlan day) {
        return day.weekdays().isEmpty()
                ? "Every day"
                : day.weekdays().stream().map(PlanText::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String sentence(DayPlan day) {
        String hours = "%s agent hours a day"
                .formatted(Figures.plain(rounded(day.staffing().hours())));
        return switch (day.state()) {
            case CONFIRMED ->
                "%s keep every target, all of them together at 95 %% confidence, on luck the search had never met (%d runs)."
                        .formatted(capital(hours), day.trial().sample().replications());
            case UNSURE ->
                "%s keep the targets on the luck tried, but simulation could not make sure of it; the estimates below say how near it is."
                        .formatted(capital(hours));
            case CANNOT_BE_MET ->
                "The targets cannot be met by adding agents: this is how near one gets, with %s. What binds: %s."
                        .formatted(hours, binding(day));
            case STOPPED -> "%s is the best found until it was stopped; it is not confirmed.".formatted(capital(hours));
        };
    }

    /** The claims that even the nearest staffing breaks. */
    private static String binding(DayPlan day) {
        List<String> broken = new ArrayList<>();
        for (int claim = 0; claim < day.trial().claims().size() && broken.size() < CLAIMS_SHOWN; claim++) {
            double mean = day.trial().estimate(claim, day.level()).mean();
            if (day.trial().claims().get(claim).target().margin(mean) < 0) {
                List<String> words = claim(day, claim);
                broken.add("%s (%s, %s)".formatted(words.get(0), words.get(1), words.get(2)));
            }
        }
        return broken.isEmpty() ? "all of them together" : String.join("; ", broken);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static double rounded(double hours) {
        return Math.round(hours * 10) / 10.0;
    }

    private static String money(DayPlan day) {
        String currency = day.scenario().currency();
        StringBuilder text = new StringBuilder();
        text.append("%s: %s agent hours"
                .formatted(
                        day.formulaKnowsAll()
                                ? "By the formulas of Erlang"
                                : "By square-root staffing, as no formula knows all targets",
                        Figures.plain(rounded(day.byFormula().hours()))));
        text.append(
                day.formulaTrial().claims().isEmpty() || keeps(day)
                        ? ", which keep them too"
                        : ", which do not keep them");
        text.append(". ");
        if (day.cost() > 0) {
            text.append("Cost a day %,.0f %s against %,.0f".formatted(day.cost(), currency, day.costByFormula()));
            text.append(gap(day));
        }
        text.append(" %d staffings tried.".formatted(day.staffingsTried()));
        return text.toString();
    }

    /** How far from the formula and from what no staffing can go below. */
    private static String gap(DayPlan day) {
        double more = day.cost() / day.costByFormula() - 1;
        String formula = day.costByFormula() == 0
                ? ""
                : ", %s"
                        .formatted(
                                Math.abs(more) < 0.0005
                                        ? "the same"
                                        : part(Math.abs(more)) + (more < 0 ? " less" : " more"));
        Double bound = day.costAtLeast();
        return bound == null || bound == 0
                ? formula + "."
                : "%s; the work alone costs %,.0f, so the plan is at most %s above the cheapest there can be."
                        .formatted(formula, bound, part(day.cost() / bound - 1));
    }

    private static String part(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
    }

    private static boolean keeps(DayPlan day) {
        for (int claim = 0; claim < day.formulaTrial().claims().size(); claim++) {
            double mean = day.formulaTrial().estimate(claim, day.level()).mean();
            if (!Double.isNaN(mean)
                    && day.formulaTrial().claims().get(claim).target().margin(mean) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String claims(DayPlan day) {
        Columns columns = Columns.ofNumbers();
        int shown = 0;
        List<Integer> order = new ArrayList<>();
        for (int claim = 0; claim < day.trial().claims().size(); claim++) {
            order.add(claim);
        }
        order.sort(java.util.Comparator.comparing((Integer claim) -> day.trial().isSure(claim, day.level())));
        for (int claim : order) {
            if (shown++ == CLAIMS_SHOWN) {
                columns.row("and %d more".formatted(order.size() - CLAIMS_SHOWN), "", "");
                break;
            }
            columns.row(claim(day, claim));
        }
        return columns.text();
    }

    private static List<String> claim(DayPlan day, int number) {
        Claim claim = day.trial().claims().get(number);
        Indicator indicator = day.trial().sample().find(claim.target().metric()).orElseThrow();
        Estimate estimate = day.trial().estimate(number, day.level());
        String where = claim.scope().part() == Scope.Part.INTERVAL
                ? " from " + StaffingAnswer.clock(day.scenario(), claim.scope().index())
                : claim.target().contactType() == null
                        ? ""
                        : ", " + claim.target().contactType();
        double scale = Figures.isShare(indicator) ? PERCENT : 1;
        return List.of(
                indicator.name() + where,
                Figures.of(indicator, estimate, day.scenario().currency()),
                (claim.target().atLeast() ? "at least " : "at most ")
                        + Figures.plain(claim.target().bound() * scale),
                day.trial().isSure(number, day.level()) ? "sure" : "not sure");
    }

    private static String intervals(DayPlan day) {
        Columns columns = Columns.ofNumbers();
        List<String> head = new ArrayList<>(List.of("from", "contacts /h", "erlangs"));
        boolean one = day.staffing().teams() == 1;
        for (int team = 0; team < day.staffing().teams(); team++) {
            head.add(
                    one
                            ? "agents"
                            : Prose.clipped(day.scenario().teams().get(team).name(), 14));
        }
        head.addAll(List.of("by formula", "service level", "occupancy"));
        columns.row(head);
        for (int interval = 0; interval < day.staffing().intervals(); interval++) {
            if (isStaffed(day, interval)) {
                columns.row(row(day, interval));
            }
        }
        return columns.text();
    }

    private static boolean isStaffed(DayPlan day, int interval) {
        for (int team = 0; team < day.staffing().teams(); team++) {
            if (day.staffing().of(team, interval) > 0) {
                return true;
            }
        }
        return day.contactsPerHour().get(interval) > 0;
    }

    private static List<String> row(DayPlan day, int interval) {
        List<String> cells = new ArrayList<>();
        cells.add(StaffingAnswer.clock(day.scenario(), interval));
        cells.add(String.format(Locale.ROOT, "%.1f", day.contactsPerHour().get(interval)));
        cells.add(String.format(Locale.ROOT, "%.1f", day.erlangs().get(interval)));
        int byFormula = 0;
        for (int team = 0; team < day.staffing().teams(); team++) {
            cells.add(Integer.toString(day.staffing().of(team, interval)));
            byFormula += day.byFormula().of(team, interval);
        }
        cells.add(Integer.toString(byFormula));
        cells.add(percent(day.inInterval("serviceLevel", interval)));
        cells.add(percent(day.inInterval("occupancy", interval)));
        return cells;
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.0f %%", share * PERCENT);
    }
}
