package org.composure.study.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.engine.Engine;
import org.composure.engine.Run;
import org.composure.event.Chorus;
import org.composure.event.Witness;
import org.composure.scenario.Scenario;
import org.composure.study.BadInputException;

/**
 * One run that goes on when asked, is watched, and obeys levers. It is the first replication of an experiment with the same
 * seed, until a lever is pulled.
 *
 * <p>Whoever watches changes nothing. For one thread at a time.
 */
public final class LiveRun {

    private final LiveRequest request;
    private final Settings settings;
    private final Scenario scenario;
    private final Onlooker onlooker;
    private final Run run;
    private final List<Lever> pulled = new ArrayList<>();
    private int ahead;
    private boolean over;

    private LiveRun(LiveRequest request, List<? extends Witness> others) {
        check(request);
        this.request = request;
        this.settings = new Settings(request);
        this.scenario = settings.scenario();
        this.onlooker = new Onlooker(scenario);
        List<Witness> all = new ArrayList<>(others);
        all.add(onlooker);
        this.run = new Engine(scenario).open(request.seed(), 0, Chorus.of(all));
    }

    /**
     * Opens a run; nothing has happened yet.
     *
     * @throws BadInputException if the scenario or a lever cannot be used
     */
    public static LiveRun open(LiveRequest request) {
        return new LiveRun(request, List.of());
    }

    /** The same from the start, with no lever pulled. */
    public static LiveRun plain(LiveRun run) {
        return open(run.request.withLevers(List.of()));
    }

    /** Opens a run of which others hear, too. */
    public static LiveRun open(LiveRequest request, Witness... others) {
        return new LiveRun(request, List.of(others));
    }

    /**
     * Looks whether a run could be opened and all its levers pulled.
     *
     * @throws BadInputException if the scenario or a lever cannot be used
     */
    public static void check(LiveRequest request) {
        Settings all = new Settings(request);
        all.moreAgents(all.scenario());
        long before = 0;
        for (Lever lever : request.levers()) {
            if (lever.at() < before) {
                throw new BadInputException("--pull %s: levers are pulled in order of time.".formatted(lever.text()));
            }
            before = lever.at();
            all.add(lever);
            all.moreAgents(all.scenario());
        }
    }

    /**
     * Goes on up to and including an instant, pulling the levers of the request on the way.
     *
     * @return false once the run is over
     */
    public boolean advanceTo(double seconds) {
        List<Lever> levers = request.levers();
        while (ahead < levers.size() && levers.get(ahead).at() <= seconds) {
            Lever next = levers.get(ahead++);
            over |= !run.advanceTo((double) next.at());
            obey(next);
        }
        over |= !run.advanceTo(seconds);
        return !over;
    }

    /**
     * Pulls a lever now; within a second the run goes on to the next whole one first, so that the instant can be typed.
     *
     * @throws BadInputException if there is no such lever, or no such value; then nothing has changed
     */
    public Lever pull(String path, String value) {
        Lever lever = new Lever((long) Math.ceil(run.nowSeconds()), path, value);
        if (ahead < request.levers().size()) {
            throw new BadInputException("There are levers still to be pulled at %d s."
                    .formatted(request.levers().get(ahead).at()));
        }
        Settings tried = new Settings(request);
        pulled.forEach(tried::add);
        tried.add(lever);
        tried.moreAgents(tried.scenario());
        over |= !run.advanceTo((double) lever.at());
        obey(lever);
        return lever;
    }

    private void obey(Lever lever) {
        settings.add(lever);
        pulled.add(lever);
        Scenario later = settings.scenario();
        run.follow(later, settings.moreAgents(later));
    }

    /** The same run once more, up to the same instant: the same customers, the same luck, the same levers. */
    public LiveRun fork() {
        double now = nowSeconds();
        LiveRun twin = open(repeating());
        twin.advanceTo(now);
        return twin;
    }

    /** What gives this run again, levers pulled so far included. */
    public LiveRequest repeating() {
        List<Lever> all = new ArrayList<>(pulled);
        all.addAll(request.levers().subList(ahead, request.levers().size()));
        return request.withLevers(all);
    }

    /** Levers pulled so far, in order of time. */
    public List<Lever> pulled() {
        return List.copyOf(pulled);
    }

    /** Simulated seconds since the start. */
    public double nowSeconds() {
        return run.nowSeconds();
    }

    /** Whether nothing will happen any more. */
    public boolean isOver() {
        return over;
    }

    /** As it was read. */
    public Scenario scenario() {
        return scenario;
    }

    /** Who is where now, and how everybody feels at this instant. Those who left are in one frame only. */
    public Frame frame(int peopleMax) {
        return onlooker.frame(run, over, peopleMax);
    }

    /** Who is where. */
    public Onlooker onlooker() {
        return onlooker;
    }

    /** As {@link #yaml}, under another name. */
    public String yaml(String name, String title) {
        return ScenarioFile.of(settings.withAgents(), name, title);
    }

    /** The file of the scenario. */
    public Path file() {
        return request.scenario();
    }

    /** What is laid over the file by levers, by path; what staffing is beyond its plan is not in it. */
    public Map<String, String> overlays() {
        return settings.overlays();
    }

    /** The run itself, for tools that step it by themselves. */
    public Run run() {
        return run;
    }

    /**
     * The centre as it would be under the levers pulled so far, had they been pulled from the start: a scenario file. When they
     * were pulled is a comment.
     */
    public String yaml() {
        StringBuilder text = new StringBuilder();
        for (Lever lever : pulled) {
            // A lever's text is one line of ours or has been read as one value; a line break would end the comment.
            text.append("# pulled at ")
                    .append(lever.text().replaceAll("\\R", " "))
                    .append('\n');
        }
        return text + ScenarioFile.of(settings.withAgents());
    }
}
