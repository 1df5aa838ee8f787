package org.composure.study.journeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.engine.Engine;
import org.composure.engine.Run;
import org.composure.scenario.Scenario;
import org.composure.study.CompareAnswer;
import org.composure.study.RunAnswer;
import org.composure.study.World;

/**
 * The journeys of one day of the first run, in the base and in the alternative that did best, or, if that is the base, in
 * the first. The runs are gone through once more: the same scenario and seed mean the same journeys.
 *
 * @param base name of the base
 * @param other name of the alternative
 * @param dayFrom when the day begins, in seconds since the start of the run
 * @param ofBase in the order in which they began
 * @param ofOther likewise
 */
public record Journeys(String base, String other, double dayFrom, List<JourneyOf> ofBase, List<JourneyOf> ofOther) {

    private static final double DAY = 86_400;
    /** How many days an issue of that day is followed. Our assumption: most are over by then. */
    private static final int FOLLOWED_DAYS = 6;

    /** Where customers are arrivals and nothing more, only the day itself is shown. */
    private static final int FOLLOWED_DAYS_OF_ARRIVALS = 1;

    public Journeys {
        ofBase = List.copyOf(ofBase);
        ofOther = List.copyOf(ofOther);
    }

    /**
     * The same issue in both worlds.
     *
     * @param parting at which step told the two begin to differ
     */
    public record Pair(JourneyOf base, JourneyOf other, int parting) {

        /** How much better it is remembered in the alternative; endings count most. */
        double gain() {
            double endings = (isGood(other) ? 1 : 0) - (isGood(base) ? 1 : 0);
            double moods = other.remembered() - base.remembered();
            return 2 * endings + (Double.isNaN(moods) ? 0 : moods);
        }

        private static boolean isGood(JourneyOf journey) {
            return journey.ending() != null && journey.ending().isGood();
        }
    }

    /** Of a comparison. */
    public static Journeys of(CompareAnswer answer) {
        World base = answer.base();
        World other = answer.alternatives().stream()
                .map(CompareAnswer.Alternative::world)
                .filter(world -> world.name().equals(answer.best().name()))
                .findFirst()
                .orElse(answer.alternatives().get(0).world());
        return of(base.scenario(), other.scenario(), answer.provenance().seed());
    }

    /** Of one scenario alone; there is nobody in the other world. */
    public static Journeys of(RunAnswer answer) {
        Scenario scenario = answer.world().scenario();
        double dayFrom = dayFrom(scenario);
        List<JourneyOf> journeys = journeys(scenario, answer.provenance().seed(), dayFrom);
        return new Journeys(answer.world().name(), "", dayFrom, journeys, List.of());
    }

    /** Whether there are two worlds. */
    public boolean isComparison() {
        return !other.isEmpty();
    }

    static Journeys of(Scenario base, Scenario other, long seed) {
        double dayFrom = dayFrom(base);
        return new Journeys(
                base.name(), other.name(), dayFrom, journeys(base, seed, dayFrom), journeys(other, seed, dayFrom));
    }

    /** The first day that is measured. */
    private static double dayFrom(Scenario scenario) {
        double warm = scenario.horizon().warmUpOrZero();
        double last = Math.max(0, scenario.horizon().lengthSeconds() - DAY);
        return Math.min(Math.ceil(warm / DAY) * DAY, Math.floor(last / DAY) * DAY);
    }

    private static List<JourneyOf> journeys(Scenario scenario, long seed, double dayFrom) {
        JourneyKeeper keeper = new JourneyKeeper(dayFrom, dayFrom + DAY);
        Run run = new Engine(scenario).open(seed, 0, keeper);
        run.advanceTo(dayFrom + (scenario.people() == null ? FOLLOWED_DAYS_OF_ARRIVALS : FOLLOWED_DAYS) * DAY);
        return keeper.journeys();
    }

    /** Issues whose endings differ most, the largest gain first, then the largest loss; only short ones, easily told. */
    public List<Pair> stories(int gains, int losses, int stepsMax) {
        Map<Long, JourneyOf> byNumber = new HashMap<>();
        ofBase.forEach(journey -> byNumber.put(journey.customer(), journey));
        List<Pair> pairs = new ArrayList<>();
        for (JourneyOf journey : ofOther) {
            JourneyOf before = byNumber.get(journey.customer());
            if (before != null && isShort(before, stepsMax) && isShort(journey, stepsMax)) {
                pairs.add(new Pair(before, journey, parting(before.told(), journey.told())));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::gain).reversed());
        List<Pair> chosen = new ArrayList<>(
                pairs.stream().filter(pair -> pair.gain() > 0).limit(gains).toList());
        List<Pair> worst = new ArrayList<>(pairs);
        worst.sort(Comparator.comparingDouble(Pair::gain));
        worst.stream().filter(pair -> pair.gain() < 0).limit(losses).forEach(chosen::add);
        return chosen;
    }

    private static boolean isShort(JourneyOf journey, int stepsMax) {
        return journey.ending() != null && journey.told().size() <= stepsMax;
    }

    private static int parting(List<Step> here, List<Step> there) {
        int step = 0;
        while (step < here.size()
                && step < there.size()
                && here.get(step).words().equals(there.get(step).words())) {
            step++;
        }
        return step;
    }

    /**
     * How many contacts went from one place to the next.
     *
     * @param from where they were
     * @param to where they went
     */
    public record Way(Place from, Place to) {}

    /** Ways of all these journeys with how often they were taken. Whoever comes again begins anew. */
    public static Map<Way, Integer> ways(List<JourneyOf> journeys) {
        Map<Way, Integer> ways = new LinkedHashMap<>();
        for (JourneyOf journey : journeys) {
            Place before = null;
            List<Step> told = journey.told();
            for (int i = 0; i < told.size(); i++) {
                Place place = told.get(i).place();
                boolean last = i == told.size() - 1;
                // Being done is no end while something follows, such as coming again or the verdict on the whole.
                if (place.isEnd() && !last) {
                    continue;
                }
                if (before != null && place != before) {
                    ways.merge(new Way(before, place), 1, Integer::sum);
                }
                before = place;
            }
        }
        return ways;
    }
}
