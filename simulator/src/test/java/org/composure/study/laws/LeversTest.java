package org.composure.study.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.composure.engine.Engine;
import org.composure.event.ContactEnding;
import org.composure.event.EpisodeEnding;
import org.composure.event.Silence;
import org.junit.jupiter.api.Test;

/** Levers that no law pulls alone: what has to come of each in a small world, with the same luck. */
class LeversTest {

    private static final String YES = "yes";
    private static final String GOODWILL = "recovery.goodwill";
    private static final String AFTER_BAD = "after bad ending";
    private static final String ANNOUNCED = "waiting.announcement";

    private static final double DAY = 86_400;

    private static final String TWO_TOPICS = """
            horizon: { from: 2026-01-01, days: 120 }
            contactTypes:
              - name: more
                channel: phone
                arrivals: 4 /h
                handleTime: { lognormal: { mean: 410 s, cv: 1 } }
                patience: { weibull: { mean: 608 s, shape: 1.05 } }
              - name: less
                channel: phone
                arrivals: 2 /h
                handleTime: { lognormal: { mean: 410 s, cv: 1 } }
                patience: { weibull: { mean: 608 s, shape: 1.05 } }
            teams:
              - { name: desk, agents: 2, skills: all }
            customers: { number: 5000 }
            """;

    private static final SmallWorld BUSY = SmallWorld.in("centre", "teams.desk.agents", "7");
    private static final SmallWorld HALF_YEAR = SmallWorld.in("half-year");

    // Channels.

    @Test
    void where_messages_wait_longer_more_people_phone() {
        SmallWorld quick = SmallWorld.in("two-channels");
        SmallWorld slow =
                SmallWorld.in("two-channels", "teams.writers.agents", "1", "contactTypes.messages.patience", "never");

        slow.isHigherThan(quick, "offeredFirst", "waitMeanSeconds");
    }

    @Test
    void one_history_for_all_channels_spares_those_who_come_again_telling_it_again() {
        SmallWorld apart = SmallWorld.in("two-channels", "care.resolveLogit.simple", "0");
        SmallWorld together =
                SmallWorld.in("two-channels", "care.resolveLogit.simple", "0", "handover.unifiedHistory", YES);

        apart.isHigherThan(together, "repeats", "frustration", "contactsPerNeed", "waitMeanSeconds");
    }

    // Waiting.

    @Test
    void who_is_called_back_does_not_hang_up_and_is_served_all_the_same() {
        SmallWorld called = SmallWorld.in(
                "centre",
                "teams.desk.agents",
                "7",
                "contactTypes.help.callback",
                "{ offeredWhenWaitingAtLeast: 2, accepted: 80 % }");

        assertThat(called.mean("callbackRate")).isPositive();
        BUSY.isHigherThan(called, "abandonmentRate", "impatience");
        called.isHigherThan(BUSY, "episodeSolved");
    }

    @Test
    void who_finds_the_doors_closed_comes_when_they_open_and_makes_the_queue_of_the_morning() {
        SmallWorld days = SmallWorld.in("centre", "warmUp", "0 h", "opening", "08:00-18:00", "teams.desk.agents", "12");
        double[] inFirstHour = new double[3];
        long[] met = new long[2];
        for (int run = 0; run < 5; run++) {
            days.engine()
                    .open(1, run, new Silence() {
                        @Override
                        public void offered(double at, long customer, int type, int attempt) {
                            int day = (int) (at / DAY);
                            inFirstHour[day] += at - day * DAY < 9 * 3600 ? 1 : 0;
                        }

                        @Override
                        public void orbitEntered(double at, long customer, int type, Orbiting why) {
                            met[0] += why == Orbiting.DOORS_CLOSED && at < 2 * DAY ? 1 : 0;
                        }

                        @Override
                        public void orbitLeft(double at, long customer, int type, Orbiting why) {
                            met[1] += why == Orbiting.DOORS_CLOSED && at >= DAY ? 1 : 0;
                        }
                    })
                    .toEnd();
        }

        assertThat(met[0]).as("found the doors closed on the first two days").isPositive();
        assertThat(met[1]).as("came when they opened").isGreaterThanOrEqualTo(met[0]);
        assertThat(inFirstHour[1])
                .as("nobody was left over on the first morning")
                .isGreaterThan(1.1 * inFirstHour[0]);
    }

    @Test
    void to_know_the_place_in_the_queue_calms() {
        SmallWorld place = SmallWorld.in("centre", "teams.desk.agents", "7", ANNOUNCED, "position");

        assertThat(place.mean("impatience")).isLessThan(BUSY.mean("impatience"));
    }

    // Making good.

    @Test
    void goodwill_after_bad_endings_keeps_customers_and_money_given_to_opportunists_keeps_nobody() {
        SmallWorld given = SmallWorld.in("half-year", GOODWILL, AFTER_BAD);
        SmallWorld abused = SmallWorld.in("half-year", GOODWILL, AFTER_BAD, "recovery.opportunists", "50 %");

        HALF_YEAR.isHigherThan(given, "churnedBecauseOfService");
        abused.isHigherThan(given, "cost");
        double kept = HALF_YEAR.mean("churnedBecauseOfService") - given.mean("churnedBecauseOfService");
        assertThat(abused.mean("churnedBecauseOfService"))
                .isCloseTo(given.mean("churnedBecauseOfService"), within(0.35 * kept));
    }

    @Test
    void goodwill_offered_to_all_without_a_solution_costs_more_than_after_bad_endings_only() {
        SmallWorld bad = SmallWorld.in("half-year", GOODWILL, AFTER_BAD);
        SmallWorld unresolved = SmallWorld.in("half-year", GOODWILL, "after unresolved");

        unresolved.isHigherThan(bad, "cost");
    }

    // Telling others.

    @Test
    void bad_service_is_read_in_the_stars_and_draws_fewer_newcomers() {
        String[] drawn = {"customers.newcomersPerYear", "100 %", "loyalty.basePerMonth", "8 %"};
        SmallWorld good = SmallWorld.in("half-year", drawn);
        SmallWorld bad = SmallWorld.in(
                "half-year",
                drawn[0],
                drawn[1],
                drawn[2],
                drawn[3],
                "care.resolveLogit.simple",
                "-2",
                "care.resolveLogit.moderate",
                "-2");

        good.isHigherThan(bad, "stars", "joined");
    }

    @Test
    void replies_keep_some_who_wrote_and_the_others_write_fewer_bad_reviews() {
        SmallWorld replied =
                SmallWorld.in("half-year", "wordOfMouth.repliesToReviews", YES, "wordOfMouth.reviewBad", "50 %");
        SmallWorld unread = SmallWorld.in("half-year", "wordOfMouth.reviewBad", "50 %");

        unread.isHigherThan(replied, "count:stars", "churnedBecauseOfService");
    }

    @Test
    void a_reply_that_comes_late_keeps_fewer_of_those_who_wrote() {
        String[] replied = {
            "wordOfMouth.repliesToReviews", YES, "wordOfMouth.reviewBad", "50 %", "wordOfMouth.replyHazardCut", "90 %"
        };
        SmallWorld atOnce = SmallWorld.in("half-year", replied);
        SmallWorld late = SmallWorld.in(
                "half-year",
                replied[0],
                replied[1],
                replied[2],
                replied[3],
                replied[4],
                replied[5],
                "wordOfMouth.replyDays",
                "30 d");

        late.isHigherThan(atOnce, "churnedBecauseOfService");
    }

    // Preventing.

    @Test
    void tracking_finds_the_cause_of_most_needs_first_and_the_queue_gets_shorter() {
        SmallWorld untracked = SmallWorld.of("two topics", TWO_TOPICS);
        SmallWorld tracked = SmallWorld.of(
                "two topics, tracked", TWO_TOPICS + "recovery: { tracksThemes: yes, themeFixShare: 60 % }\n");

        double[] before = needsByTopic(untracked);
        double[] after = needsByTopic(tracked);
        assertThat(after[0] / before[0])
                .as("the larger topic, found after thirty days")
                .isBetween(0.3, 0.55);
        assertThat(after[1] / before[1])
                .as("the smaller one, thirty days later")
                .isBetween(0.5, 0.75);
        untracked.isHigherThan(tracked, "waitMeanSeconds", "badEndings");
    }

    /** Needs of each topic after the first thirty days. */
    private static double[] needsByTopic(SmallWorld world) {
        double[] needs = new double[2];
        world.engine()
                .open(1, 0, new Silence() {
                    @Override
                    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
                        needs[type] += at > 30 * DAY ? 1 : 0;
                    }
                })
                .toEnd();
        return needs;
    }

    @Test
    void a_notice_calms_on_days_on_which_the_bot_is_out_of_order_and_changes_nothing_on_others() {
        String notice = "recovery.incidentNotice";
        SmallWorld well = SmallWorld.in("centre");
        SmallWorld wellNoticed = SmallWorld.in("centre", notice, YES);
        SmallWorld out = SmallWorld.in("centre", "bot.outageShare", "100 %");
        SmallWorld outNoticed = SmallWorld.in("centre", "bot.outageShare", "100 %", notice, YES);

        assertThat(wellNoticed.figures()).isEqualTo(well.figures());
        out.isHigherThan(outNoticed, "frustration", "badEndings");
        out.isHigherThan(well, "waitMeanSeconds");
    }

    @Test
    void agents_who_differ_solve_different_shares_unless_protocols_make_them_alike() {
        SmallWorld alike = SmallWorld.in("centre");
        SmallWorld differing = SmallWorld.in("centre", "care.skillSpread", "1.5");
        SmallWorld bound = SmallWorld.in("centre", "care.skillSpread", "1.5", "care.protocols", "100 %");

        assertThat(bound.figures()).isEqualTo(alike.figures());
        double chance = spreadOverAgents(alike.engine());
        assertThat(spreadOverAgents(differing.engine())).isGreaterThan(2 * chance);
        SmallWorld half = SmallWorld.in("centre", "care.skillSpread", "1.5", "care.protocols", "50 %");
        assertThat(spreadOverAgents(half.engine()))
                .isLessThan(spreadOverAgents(differing.engine()))
                .isGreaterThan(chance);
    }

    /** Standard deviation, over agents, of the share of their last services that solved the issue. */
    private static double spreadOverAgents(Engine engine) {
        Map<Long, Integer> served = new HashMap<>();
        Map<Integer, int[]> solved = new HashMap<>();
        engine.open(1, 0, new Silence() {
                    @Override
                    public void serviceEnded(
                            double at,
                            long customer,
                            int type,
                            double arrivedAt,
                            double startedAt,
                            int team,
                            int agent) {
                        served.put(customer, agent);
                    }

                    @Override
                    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
                        Integer agent = served.remove(customer);
                        if (agent != null) {
                            int[] counts = solved.computeIfAbsent(agent, nobody -> new int[2]);
                            counts[0] += ending.resolved() ? 1 : 0;
                            counts[1]++;
                        }
                    }
                })
                .toEnd();
        double[] shares = solved.values().stream()
                .filter(counts -> counts[1] >= 100)
                .mapToDouble(counts -> (double) counts[0] / counts[1])
                .toArray();
        assertThat(shares).hasSizeGreaterThan(3);
        double mean = Arrays.stream(shares).average().orElseThrow();
        return Math.sqrt(Arrays.stream(shares)
                        .map(share -> (share - mean) * (share - mean))
                        .sum()
                / (shares.length - 1));
    }

    @Test
    void a_partner_who_knows_and_may_less_and_sees_no_history_leaves_more_undone_and_has_more_said_twice() {
        String like = "{ knowledge: 0, mayDecide: yes, empathy: 1, rudeness: 1, seesHistory: yes }";
        SmallWorld own = empowered("null");

        assertThat(empowered(like).figures()).isEqualTo(own.figures());
        own.isHigherThan(empowered(like.replace("knowledge: 0", "knowledge: -1")), "firstContactResolution");
        own.isHigherThan(empowered(like.replace("mayDecide: yes", "mayDecide: no")), "firstContactResolution");
        empowered(like.replace("empathy: 1", "empathy: 0.2")).isHigherThan(own, "frustration");
        empowered(like.replace("rudeness: 1", "rudeness: 5")).isHigherThan(own, "badEndings");
        empowered(like.replace("seesHistory: yes", "seesHistory: no")).isHigherThan(own, "repeats", "frustration");
    }

    private static SmallWorld empowered(String partner) {
        return SmallWorld.in(
                "centre",
                "care.empowered",
                YES,
                "care.resolveLogit.simple",
                "0",
                "handover.unifiedHistory",
                YES,
                "teams.desk.partner",
                partner);
    }

    @Test
    void an_incident_fills_the_queue_and_weighs_more_and_a_notice_takes_some_of_both_away() {
        String incidents = "contactTypes.help.arrivals.incidents";
        String notice = "recovery.incidentNotice";
        SmallWorld well = SmallWorld.in("centre");
        SmallWorld rush = SmallWorld.in("centre", incidents, "{ every: 2 d, lasting: 4 h, severity: 0 % }");
        SmallWorld grave = SmallWorld.in("centre", incidents, "{ every: 2 d, lasting: 4 h, severity: 60 % }");
        SmallWorld noticed =
                SmallWorld.in("centre", incidents, "{ every: 2 d, lasting: 4 h, severity: 60 % }", notice, YES);
        SmallWorld calmedOnly = SmallWorld.in(
                "centre",
                incidents,
                "{ every: 2 d, lasting: 4 h, severity: 60 % }",
                notice,
                YES,
                "recovery.noticePrevents",
                "0 %");

        rush.isHigherThan(well, "needs", "waitMeanSeconds", "badEndings");
        grave.isHigherThan(rush, "frustration");
        grave.isHigherThan(calmedOnly, "frustration");
        calmedOnly.isHigherThan(noticed, "needs", "waitMeanSeconds", "badEndings");
    }

    @Test
    void customers_who_were_taught_need_less_and_so_the_others_wait_less() {
        SmallWorld untaught = SmallWorld.in("newcomers", "teams.desk.agents", "1");
        SmallWorld taught = SmallWorld.in("newcomers", "teams.desk.agents", "1", "recovery.education", YES);

        untaught.isHigherThan(taught, "needs", "waitMeanSeconds", "abandonmentRate");
    }

    // Buying again.

    @Test
    void good_endings_close_together_bring_no_more_purchases_than_one_that_lasts() {
        Engine engine = SmallWorld.in("half-year", "customers.number", "300", "customers.newcomersPerYear", "0 %")
                .engine();
        Map<Integer, Double> gained = new HashMap<>();
        engine.open(1, 0, new Silence() {
                    @Override
                    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
                        gained.merge(ending.person(), ending.valueGained(), Double::sum);
                    }
                })
                .toEnd();

        double most = 240 * 0.08 * (182 + 90) / 365.0;
        assertThat(gained.values())
                .hasSizeGreaterThan(200)
                .allSatisfy(value -> assertThat(value).isLessThan(1.02 * most));
        assertThat(gained.values()).anySatisfy(value -> assertThat(value).isGreaterThan(0.8 * most));
    }
}
