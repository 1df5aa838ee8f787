package org.composure.study.laws;

import java.util.HashMap;
import java.util.Map;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Search;
import org.composure.event.Silence;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Figures that laws need and no indicator tells: by how hard the issue is, by the mood people came with, by the tenth of the run
 * ({@code stars@0} to {@code stars@9}), by what they have lived through. Counts after the warm-up.
 */
final class LawEar extends Silence {

    /** Whoever begins a contact in a worse mood than this came upset. */
    private static final double UPSET_BELOW = -0.3;

    private static final int TENTHS = 10;
    private static final String[] COMPLEXITY = {"simple", "moderate", "complex"};

    private final double warmUp;
    private final double length;
    private final Map<String, double[]> means = new HashMap<>();
    private final Histories histories;
    private double needs;
    private double humanContacts;
    private double contacts;
    private double bad;
    private double joined;
    private double offeredFirst;
    private final double[] heard = new double[2];

    LawEar(Scenario scenario) {
        this.warmUp = scenario.horizon().warmUpOrZero();
        this.length = scenario.horizon().lengthSeconds();
        this.histories = new Histories(length);
    }

    private boolean counts(double at) {
        return at >= warmUp && at < length;
    }

    private void add(String figure, double value) {
        double[] mean = means.computeIfAbsent(figure, any -> new double[2]);
        mean[0] += value;
        mean[1]++;
    }

    private void add(String figure, boolean yes) {
        add(figure, yes ? 1 : 0);
    }

    private void addOverTime(String figure, double at, double value) {
        add(figure + "@" + Math.min(TENTHS - 1, (int) (TENTHS * at / length)), value);
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        offeredFirst += type == 0 && counts(at) ? 1 : 0;
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        histories.need(at, person);
        if (counts(at)) {
            needs++;
            addOverTime("present", at, histories.present());
        }
    }

    @Override
    public void searched(double at, long customer, int type, Search how) {
        if (counts(at)) {
            addOverTime("searchSolved", at, how == Search.SOLVED ? 1 : 0);
        }
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        histories.contact(at, ending.person(), customer, ending.bad());
        if (!counts(at)) {
            return;
        }
        contacts++;
        bad += ending.bad() ? 1 : 0;
        boolean human = ending.kind() == ContactEnding.Kind.HUMAN || ending.kind() == ContactEnding.Kind.BOT_AND_HUMAN;
        humanContacts += human ? 1 : 0;
        boolean upset = ending.valenceAtStart() < UPSET_BELOW;
        add("badOf." + COMPLEXITY[ending.complexity()], ending.bad());
        add(upset ? "badOf.upset" : "badOf.calm", ending.bad());
        add("complexShare", ending.complexity() == 2);
        add("repeats", ending.repeats());
        add("ruinedDays", ending.ruinsTheDay());
        addFeelings(ending, upset);
        addOverTime("bad", at, ending.bad() ? 1 : 0);
        addOverTime("abandoned", at, ending.abandoned() ? 1 : 0);
    }

    private void addFeelings(ContactEnding ending, boolean upset) {
        add("valenceAtStart", ending.valenceAtStart());
        add("valenceAtEnd", ending.valenceAtEnd());
        if (!ending.misled()) {
            add(ending.resolved() ? "valenceIfSolved" : "valenceIfNot", ending.valenceAtEnd());
        }
        add("impatience", ending.highest(0));
        add("frustration", ending.highest(1));
        add(upset ? "frustration.upset" : "frustration.calm", ending.highest(1));
        add("gratitude", ending.atEnd(4));
        add("utility", ending.utility());
        add("nps", ending.nps());
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        if (counts(at)) {
            add("episodeSolved", ending.ending().isGood());
        }
    }

    @Override
    public void customerJoined(double at, int person, int segment) {
        histories.joined(at, person);
        if (at > 0 && counts(at)) {
            joined++;
        }
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        histories.left(at, person);
        if (!counts(at)) {
            return;
        }
        if (becauseOf >= 0) {
            add("leftSilently", !complained);
        }
    }

    @Override
    public void spokeOf(double at, int person, int segment, boolean well, int people, int stars) {
        if (!counts(at)) {
            return;
        }
        if (people > 0) {
            heard[well ? 1 : 0] += people;
        } else {
            add("stars", stars);
            addOverTime("stars", at, stars);
        }
    }

    @Override
    public void agentLeft(double at, int team, int agent) {
        if (counts(at)) {
            addOverTime("agentsLeft", at, 1);
        }
    }

    /** Every figure by its key: means, and for those over time also {@code count:}, the number of times. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>(histories.figures());
        means.forEach((figure, mean) -> {
            figures.put(figure, mean[0] / mean[1]);
            figures.put("count:" + figure, mean[1]);
        });
        figures.put("contactsPerNeed", contacts / needs);
        figures.put("humanContactsPerNeed", humanContacts / needs);
        figures.put("needs", needs);
        figures.put("badPerNeed", bad / needs);
        figures.put("badEndings", bad);
        figures.put("offeredFirst", offeredFirst);
        figures.put("joined", joined);
        figures.put("heardBad", heard[0]);
        figures.put("heardGood", heard[1]);
        figures.put("toldPerBad", heard[0] / bad);
        figures.put("toldPerGood", heard[1] / (contacts - bad));
        return figures;
    }
}
