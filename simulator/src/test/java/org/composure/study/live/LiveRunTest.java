package org.composure.study.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.engine.Engine;
import org.composure.engine.Run;
import org.composure.event.ContactEvent;
import org.composure.event.JournalKeeper;
import org.composure.language.ScenarioReader;
import org.composure.study.BadInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is watched is the run that nobody watches; a lever acts from its instant on, and again in the same way. */
final class LiveRunTest {

    private static final double NOON = 12 * 3600;
    private static final double EVENING = 18 * 3600;

    @TempDir
    private Path folder = Path.of("");

    private Path people = Path.of("");

    @BeforeEach
    void people() throws IOException {
        people = Files.writeString(folder.resolve("today.yaml"), """
                title: A day
                emotion: six feelings
                horizon: { from: 2026-03-02, days: 1 }
                customers: { number: 20000 }
                contactTypes:
                  - name: support
                    arrivals: { rate: 60 /h }
                    handleTime: { lognormal: { mean: 400 s, cv: 1 } }
                    patience: { exponential: 5 min }
                teams:
                  - { name: agents, skills: [support], agents: { "00:00": 3, "08:00": 5 } }
                routing: first come first served
                """);
    }

    private LiveRequest request(Lever... levers) {
        return LiveRequest.of(people, 7).withLevers(List.of(levers));
    }

    private static String journalOf(LiveRequest request, double until) {
        JournalKeeper keeper = new JournalKeeper();
        LiveRun.open(request, keeper).advanceTo(until);
        return keeper.journal().text();
    }

    @Test
    void a_run_that_is_watched_has_the_same_journal_to_the_byte() {
        JournalKeeper unwatched = new JournalKeeper();
        Run plain = new Engine(ScenarioReader.read(people, Map.of())).open(7, 0, unwatched);
        plain.advanceTo(EVENING);
        JournalKeeper watched = new JournalKeeper();
        LiveRun live = LiveRun.open(request(), watched);
        for (double at = 0; at <= EVENING; at += 100) {
            live.advanceTo(at);
            Frame frame = live.frame(2000);
            frame.people().forEach(spot -> live.onlooker().steps(spot.number()));
        }
        assertThat(watched.journal().text()).isEqualTo(unwatched.journal().text());
    }

    @Test
    void whoever_waits_feels_it_at_once_and_not_only_when_the_wait_is_over() {
        LiveRun live = LiveRun.open(request(new Lever((long) NOON, "teams.agents.agents", "-5")));
        live.advanceTo(NOON + 1200);
        Map<Integer, Integer> before = moodsOfThoseWaiting(live);
        live.advanceTo(NOON + 1290);
        Map<Integer, Integer> after = moodsOfThoseWaiting(live);
        after.keySet().retainAll(before.keySet());
        assertThat(after)
                .isNotEmpty()
                .allSatisfy((number, mood) -> assertThat(mood).isLessThan(before.get(number)));
    }

    private static Map<Integer, Integer> moodsOfThoseWaiting(LiveRun live) {
        return live.frame(2000).people().stream()
                .filter(spot -> spot.place() == Place.QUEUE)
                .collect(Collectors.toMap(Frame.Spot::number, Frame.Spot::mood));
    }

    @Test
    void the_picture_shows_as_many_in_service_as_the_journal_tells() {
        JournalKeeper keeper = new JournalKeeper();
        LiveRun live = LiveRun.open(request(), keeper);
        live.advanceTo(NOON);
        long inService = 0;
        for (ContactEvent event : keeper.journal().events()) {
            inService += event instanceof ContactEvent.ServiceStarted ? 1 : 0;
            inService -= event instanceof ContactEvent.ServiceEnded ? 1 : 0;
        }
        Frame frame = live.onlooker().frame(NOON, false, 2000);
        assertThat(frame.people().stream().filter(spot -> spot.place() == Place.AGENT))
                .hasSize((int) inService)
                .isNotEmpty();
        assertThat(frame.queues().get(0)).isEqualTo((int) frame.people().stream()
                .filter(spot -> spot.place() == Place.QUEUE)
                .count());
    }

    @Test
    void everybody_in_an_episode_is_in_the_picture_or_at_home() {
        JournalKeeper keeper = new JournalKeeper();
        LiveRun live = LiveRun.open(request(), keeper);
        for (double at = NOON; at <= EVENING; at += 1700) {
            live.advanceTo(at);
            Frame frame = live.frame(100_000);
            assertThat(frame.away() + people(frame).size())
                    .isEqualTo(openEpisodes(keeper).size());
            assertThat(frame.away()).isPositive();
        }
    }

    private static Set<Long> openEpisodes(JournalKeeper keeper) {
        Set<Long> open = new HashSet<>();
        for (ContactEvent event : keeper.journal().events()) {
            if (event instanceof ContactEvent.NeedArose need) {
                open.add(need.customer());
            } else if (event instanceof ContactEvent.EpisodeEnded end) {
                open.remove(end.customer());
            }
        }
        return open;
    }

    private static List<Frame.Spot> people(Frame frame) {
        return frame.people().stream()
                .filter(spot -> spot.place() != Place.LEFT_WELL && spot.place() != Place.LEFT_BADLY)
                .toList();
    }

    @Test
    void a_history_tells_what_the_journal_tells_of_the_customer() {
        JournalKeeper keeper = new JournalKeeper();
        LiveRun live = LiveRun.open(request(), keeper);
        live.advanceTo(NOON);
        Map<Double, List<ContactEvent.ServiceStarted>> services = keeper.journal().events().stream()
                .filter(ContactEvent.ServiceStarted.class::isInstance)
                .map(ContactEvent.ServiceStarted.class::cast)
                .collect(Collectors.groupingBy(ContactEvent.ServiceStarted::at));
        int served = 0;
        for (Frame.Spot spot : live.frame(2000).people()) {
            Steps steps = live.onlooker().steps(spot.number()).orElseThrow();
            assertThat(steps.place()).isEqualTo(spot.place());
            assertThat(steps.steps().get(0).what()).isEqualTo(Steps.What.NEEDED_HELP);
            assertThat(steps.person()).isBetween(0, 19_999);
            assertThat(steps.steps()).extracting(Steps.Step::at).isSorted();
            for (Steps.Step step : steps.steps()) {
                if (step.what() == Steps.What.SERVED) {
                    assertThat(services.get(step.at()))
                            .extracting(ContactEvent.ServiceStarted::agent)
                            .contains(step.detail());
                    served++;
                }
            }
        }
        assertThat(served).isPositive();
    }

    @Test
    void an_agent_remembers_the_latest_contacts_and_how_they_ended() {
        JournalKeeper keeper = new JournalKeeper();
        LiveRun live = LiveRun.open(request(), keeper);
        live.advanceTo(NOON);
        List<ContactEvent.ServiceEnded> ended = keeper.journal().events().stream()
                .filter(ContactEvent.ServiceEnded.class::isInstance)
                .map(ContactEvent.ServiceEnded.class::cast)
                .filter(event -> event.agent() == 0)
                .toList();
        AgentView view = live.onlooker().agent(0, NOON).orElseThrow();
        assertThat(view.contacts()).isEqualTo(ended.size());
        List<ContactEvent.ServiceEnded> latest = ended.subList(Math.max(0, ended.size() - 60), ended.size());
        assertThat(view.latest())
                .extracting(AgentView.Served::to)
                .isEqualTo(latest.stream().map(ContactEvent.ServiceEnded::at).toList());
        assertThat(view.latest())
                .extracting(AgentView.Served::from)
                .isEqualTo(latest.stream()
                        .map(ContactEvent.ServiceEnded::startedAt)
                        .toList());
        assertThat(view.latest())
                .allSatisfy(contact -> assertThat(contact.valence()).isBetween(-1.0, 1.0));
    }

    @Test
    void a_chronicle_forgets_the_earliest_and_nothing_else() {
        Chronicle chronicle = new Chronicle();
        int events = 2_500_000;
        for (int event = 0; event < events; event++) {
            chronicle.note(event, event % 1000, 0, Steps.What.FELT, event % 7, event % 2 == 0 ? 0.5 : Double.NaN);
        }
        Chronicle.History history = chronicle.of(17).orElseThrow();
        int first = (events - (1 << 20)) / 1000 * 1000 + 1017;
        assertThat(history.since).isEqualTo(first);
        assertThat(history.steps).hasSize((events - 1000 + 17 - first) / 1000 + 1);
        assertThat(chronicle.of(1000)).isEmpty();
    }

    @Test
    void a_lever_changes_nothing_before_it_is_pulled() {
        String plain = journalOf(request(), NOON);
        for (String lever : List.of("teams.agents.agents=+3", "handover.afterFailures=1", "bot.on=no")) {
            Lever pulled = Lever.parse((long) NOON + " " + lever);
            assertThat(journalOf(request(pulled), NOON - 1)).isEqualTo(journalOf(request(), NOON - 1));
            assertThat(journalOf(request(pulled), EVENING))
                    .startsWith(plain)
                    .isNotEqualTo(journalOf(request(), EVENING));
        }
    }

    @Test
    void every_lever_of_the_page_can_be_pulled() {
        LiveRun live = LiveRun.open(request());
        double at = NOON;
        for (Levers.Handle handle : Levers.of(live.scenario())) {
            for (String value : handle.values()) {
                live.advanceTo(at += 60);
                live.pull(handle.path(), value);
            }
        }
        live.advanceTo(EVENING);
        assertThat(live.pulled()).hasSizeGreaterThan(20);
        assertThat(live.onlooker().frame(EVENING, false, 2000).counts().answered())
                .isPositive();
    }

    @Test
    void a_lever_that_says_what_holds_anyway_changes_nothing() {
        Lever asPlanned = new Lever((long) NOON, "teams.agents.agents", "+0");
        Lever asBefore = new Lever((long) NOON, "handover.afterFailures", "3");
        assertThat(journalOf(request(asPlanned, asBefore), EVENING)).isEqualTo(journalOf(request(), EVENING));
    }

    @Test
    void levers_pulled_by_hand_can_be_pulled_again_from_the_log() {
        JournalKeeper byHand = new JournalKeeper();
        LiveRun live = LiveRun.open(request(), byHand);
        live.advanceTo(NOON);
        live.pull("teams.agents.agents", "+4");
        live.advanceTo(NOON + 3600);
        live.pull("contactTypes.support.callback", "{ offeredWhenWaitingAtLeast: 1, accepted: 80 % }");
        live.advanceTo(EVENING);
        assertThat(journalOf(live.repeating(), EVENING))
                .isEqualTo(byHand.journal().text());
    }

    @Test
    void more_agents_sign_in_at_once_and_leave_with_the_next_lever() {
        LiveRun live = LiveRun.open(request());
        List<Integer> signedIn = new ArrayList<>();
        live.advanceTo(3600);
        for (String more : List.of("+2", "+10", "+0")) {
            live.pull("teams.agents.agents", more);
            live.advanceTo(live.nowSeconds() + 3600);
            signedIn.add(signedIn(live));
        }
        live.pull("teams.agents.agents", "+2");
        live.advanceTo(9 * 3600);
        signedIn.add(signedIn(live));
        assertThat(signedIn).containsExactly(5, 13, 3, 7);
    }

    private static int signedIn(LiveRun live) {
        return live.onlooker().frame(live.nowSeconds(), false, 1).teams().get(0).signedIn();
    }

    @Test
    void a_fork_is_the_same_world_until_a_lever_parts_them() {
        LiveRun one = LiveRun.open(request());
        one.advanceTo(3600);
        one.pull("handover.afterFailures", "1");
        one.advanceTo(NOON);
        LiveRun two = one.fork();
        assertThat(people(two)).isEqualTo(people(one)).isNotEmpty();
        two.pull("teams.agents.agents", "-2");
        one.advanceTo(EVENING);
        two.advanceTo(EVENING);
        assertThat(people(two)).isNotEqualTo(people(one));
    }

    private static List<Frame.Spot> people(LiveRun live) {
        return live.onlooker().frame(live.nowSeconds(), false, 2000).people().stream()
                .filter(spot -> spot.place() != Place.LEFT_WELL && spot.place() != Place.LEFT_BADLY)
                .toList();
    }

    @Test
    void what_cannot_be_pulled_says_what_can() {
        LiveRun live = LiveRun.open(request());
        live.advanceTo(60);
        assertThatThrownBy(() -> live.pull("customers.number", "3"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("teams.NAME.agents");
        assertThatThrownBy(() -> live.pull("handover.afterFailures", "many")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> live.pull("teams.nobody.agents", "+1")).hasMessageContaining("no team");
        assertThat(live.pulled()).isEmpty();
        assertThatThrownBy(() -> Lever.parse("soon bot.on=no")).hasMessageContaining("SECOND PATH=VALUE");
    }
}
