package org.composure.study.check;

import static org.composure.measure.Quantity.ANSWERED;
import static org.composure.measure.Quantity.ELAPSED_TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Distribution;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Transfer;

/**
 * Stations in a row with finite buffers between them and blocking after service, in front of which there is always work.
 *
 * <p>In the words of a service centre: every agent stays with the customer until the next one takes over, a warm transfer
 * without introduction. A place in a buffer is such an agent too, who has nothing to do but to hold the customer. A buffer
 * of b jobs, the one in service included, is then a team of b − 1 holders before the station.
 */
final class FlowLineModels {

    /** How much faster work comes than the first station can do it, and how much of it may wait: it is never short. */
    private static final double SURPLUS = 1.5;

    private static final int HEAP = 100;

    private FlowLineModels() {}

    static boolean knows(String model) {
        String text = model.toLowerCase(Locale.ROOT);
        return text.contains("flow line") || text.contains("flowline") || text.contains("tandem line");
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        List<Double> rates = given.numbers(given.has("s") ? "s" : "mu");
        int stations = rates.size();
        List<Integer> holders = holders(point, stations);
        List<String> steps = new ArrayList<>();
        List<Double> rateOf = new ArrayList<>();
        List<Integer> agents = new ArrayList<>();
        for (int station = 1; station <= stations; station++) {
            int places = holders.get(station - 1);
            if (places > 0) {
                steps.add("places before " + station);
                rateOf.add(Double.POSITIVE_INFINITY);
                agents.add(places);
            }
            steps.add("station " + station);
            rateOf.add(rates.get(station - 1));
            agents.add(1);
        }
        double lambda = SURPLUS * rates.get(0);
        return model(steps, rateOf, agents, lambda, relaxation(rates, holders));
    }

    private static Model model(
            List<String> steps, List<Double> rates, List<Integer> agents, double lambda, double relaxation) {
        double unit = Sketch.UNIT_SECONDS;
        List<ContactType> types = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Distribution work = Double.isInfinite(rates.get(i))
                    ? new Distribution.Deterministic(0)
                    : Sketch.exponential(rates.get(i), unit);
            Transfer on = i + 1 < steps.size() ? new Transfer(1, steps.get(i + 1), Transfer.Manner.WARM, 0) : null;
            ContactType type = ContactType.plain(
                    steps.get(i), Sketch.poisson(i == 0 ? lambda : 0, unit), work, Patience.endless());
            types.add(type.withWaitingPlaces(i == 0 ? HEAP : null).withCourse(new Course(null, null, Orbit.NONE, on)));
            teams.add(Team.steady(steps.get(i), agents.get(i), Skill.of(steps.get(i))));
        }
        Scenario scenario = Sketch.scenario(types, teams, Routing.EVERYDAY);
        return Model.longRun(scenario, unit, lambda, relaxation);
    }

    /** Jobs that are passed along: as many as the buffers hold, at the pace of the slowest station, diffusing. */
    private static double relaxation(List<Double> rates, List<Integer> holders) {
        double slowest = rates.stream().mapToDouble(d -> d).min().orElse(1);
        int jobs = holders.stream().mapToInt(i -> i + 1).sum();
        return jobs * (double) jobs / slowest / 4;
    }

    /** Places before each station, the one in service not counted; none before the first. */
    private static List<Integer> holders(ReferencePoint point, int stations) {
        Parameters given = point.parameters();
        String text = point.model().toLowerCase(Locale.ROOT);
        if (!text.contains("blocking after service") && !text.contains("manufacturing blocking")) {
            throw new UnknownModel("whether a job is blocked after its service");
        }
        boolean inclusive = text.matches(".*\\binclud(?:e|es|ing)\\b.*");
        if (!inclusive && !text.matches(".*\\bexclud(?:e|es|ing)\\b.*")) {
            throw new UnknownModel("whether a buffer counts the job in service");
        }
        List<Integer> holders = new ArrayList<>(List.of(0));
        for (int station = 2; station <= stations; station++) {
            holders.add(buffer(given, station) - (inclusive ? 1 : 0));
        }
        if (holders.stream().anyMatch(places -> places < 0)) {
            throw new UnknownModel("a buffer without a place for the job in service");
        }
        return holders;
    }

    private static int buffer(Parameters given, int station) {
        if (given.has("b" + station)) {
            return given.whole("b" + station);
        }
        String list = given.has("b") ? "b" : "buffers";
        return given.numbers(list).get(station - 2).intValue();
    }

    /** Jobs that leave the last station per unit of time. */
    static Reading reading(ReferencePoint point, Model model) {
        String metric = point.metric().toLowerCase(Locale.ROOT);
        if (!metric.contains("throughput")) {
            throw new UnknownModel("the metric \"%s\" of a flow line".formatted(point.metric()));
        }
        int last = model.scenario().contactTypes().size();
        return f -> f.ofTeam(last, ANSWERED) / f.total(ELAPSED_TIME) * model.unitSeconds();
    }
}
