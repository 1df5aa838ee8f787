package org.composure.planner;

import java.util.ArrayList;
import java.util.List;
import org.composure.scenario.Scenario;

/**
 * Weeks ahead: what a staffing will need as contacts grow, who will be there, and whom to hire when.
 *
 * <p>Staffing grows by the square-root rule: the load with the contacts, what is kept above the load with their root (Borst,
 * Mandelbaum and Reiman, "Dimensioning large call centers", Operations Research 52(1), 2004). Attrition takes the same share
 * every week, trainees included; a class is hired as soon as somebody will be missing when its training is over. All numbers are
 * expectations; no chance is drawn.
 */
public final class Workforce {

    private static final double WEEKS_PER_YEAR = 365.25 / 7;
    private static final double SECONDS_PER_HOUR = 3600;

    private final Scenario scenario;
    private final List<DayPlan> days;
    private final WorkforceRules rules;
    private final double stayPerWeek;

    public Workforce(Scenario scenario, List<DayPlan> days, WorkforceRules rules) {
        this.scenario = scenario;
        this.days = List.copyOf(days);
        this.rules = rules;
        this.stayPerWeek = StrictMath.pow(1 - rules.attritionPerYear(), 1 / WEEKS_PER_YEAR);
    }

    /** A class on its way. */
    private record Hired(int week, double number) {}

    /** Every week of every team. */
    public List<WorkforceWeek> weeks() {
        List<WorkforceWeek> weeks = new ArrayList<>();
        for (int team = 0; team < scenario.teams().size(); team++) {
            weeks.addAll(weeks(team));
        }
        return weeks;
    }

    private List<WorkforceWeek> weeks(int team) {
        Week now = week(team);
        double core = rules.fteAtStart() >= 0 ? rules.fteAtStart() : required(now, 1) / (1 - rules.shrinkage());
        List<Hired> classes = new ArrayList<>();
        List<WorkforceWeek> weeks = new ArrayList<>();
        for (int week = 1; week <= rules.weeks(); week++) {
            int hires = hires(now, core, classes, week);
            if (hires > 0) {
                classes.add(new Hired(week, hires));
            }
            double growth = growth(week);
            double required = required(now, growth);
            double available = available(core, classes, week);
            double training = inTraining(classes, week);
            weeks.add(new WorkforceWeek(
                    scenario.teams().get(team).name(),
                    week,
                    now.contacts() * growth,
                    now.contacts() == 0 ? 0 : now.loadHours() * SECONDS_PER_HOUR / now.contacts(),
                    required,
                    required / (1 - rules.shrinkage()),
                    required == 0 ? 0 : now.loadHours() * growth / (required * rules.hoursPerWeek()),
                    available,
                    training,
                    hires,
                    (1 - stayPerWeek) * headcount(core, classes, week)));
        }
        return weeks;
    }

    private double growth(int week) {
        return StrictMath.pow(1 + rules.growthPerYear(), (week - 1) / WEEKS_PER_YEAR);
    }

    private double required(Week week, double growth) {
        double hours = week.loadHours() * growth + (week.staffedHours() - week.loadHours()) * Math.sqrt(growth);
        return hours / rules.hoursPerWeek();
    }

    /** Those of the beginning who are still there. */
    private double stayed(double number, int weeks) {
        return number * StrictMath.pow(stayPerWeek, weeks);
    }

    private double available(double core, List<Hired> classes, int week) {
        double sum = stayed(core, week - 1);
        for (Hired hired : classes) {
            int since = week - hired.week() - rules.trainingWeeks();
            if (since >= 0) {
                double pace = rules.rampWeeks() == 0
                        ? 1
                        : Math.min(1, rules.rampFrom() + (1 - rules.rampFrom()) * since / rules.rampWeeks());
                sum += stayed(hired.number(), week - hired.week()) * pace;
            }
        }
        return sum;
    }

    private double inTraining(List<Hired> classes, int week) {
        double sum = 0;
        for (Hired hired : classes) {
            if (week - hired.week() < rules.trainingWeeks()) {
                sum += stayed(hired.number(), week - hired.week());
            }
        }
        return sum;
    }

    private double headcount(double core, List<Hired> classes, int week) {
        double sum = stayed(core, week - 1);
        for (Hired hired : classes) {
            sum += stayed(hired.number(), week - hired.week());
        }
        return sum;
    }

    /** As many as will be missing when those hired now take their first contacts, slow as they are, at most one class. */
    private int hires(Week now, double core, List<Hired> classes, int week) {
        int ahead = rules.trainingWeeks();
        double missing =
                required(now, growth(week + ahead)) / (1 - rules.shrinkage()) - available(core, classes, week + ahead);
        if (missing <= 0) {
            return 0;
        }
        double each = stayed(1, ahead) * (rules.rampWeeks() == 0 ? 1 : rules.rampFrom());
        return (int) Math.min(rules.classMax(), Math.ceil(missing / each - 1e-9));
    }

    /** One week of a team as planned: contacts, hours of load, hours staffed. */
    private record Week(double contacts, double loadHours, double staffedHours) {}

    private Week week(int team) {
        double contacts = 0;
        double load = 0;
        double staffed = 0;
        for (DayPlan day : days) {
            int times = day.weekdays().isEmpty()
                    ? Math.min(7, scenario.horizon().daysBegun())
                    : day.weekdays().size();
            double hours = day.staffing().hours(team);
            double all = day.staffing().hours();
            double share = all == 0 ? 0 : hours / all;
            double step = day.staffing().intervalSeconds() / SECONDS_PER_HOUR;
            for (int i = 0; i < day.erlangs().size(); i++) {
                contacts += times * share * day.contactsPerHour().get(i) * step;
                load += times * share * day.erlangs().get(i) * step;
            }
            staffed += times * hours;
        }
        return new Week(contacts, load, staffed);
    }
}
