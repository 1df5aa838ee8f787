package org.composure.cli;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.composure.planner.StaffingPlanner;
import org.composure.planner.Workforce;
import org.composure.planner.WorkforceWeek;
import org.composure.study.StaffingAnswer;
import org.composure.study.StaffingJson;
import org.composure.study.StaffingRequest;
import org.composure.study.StaffingStudy;
import org.composure.table.PlanText;
import org.composure.table.WorkforceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code composure plan}: how many people when. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "How many people when: the cheapest staffing that keeps the targets.",
            "Formulas give a first guess at once; simulation looks for something cheaper and confirms it on new luck."
        },
        footer = {
            "",
            "Targets are a metric, >= or <=, a value with its unit; for the whole day, \"per interval\", or \"for TYPE\".",
            "",
            "Examples:",
            "  composure plan us-bank-17",
            "  composure plan bank-1999 --target \"serviceLevel>=80%% within 20 s\" --target \"abandonmentRate<=5%%\"",
            "  composure plan my-centre.yaml --target \"waitP90Seconds<=2 min per interval\" --json plan.json",
            "  composure plan bank-1999 --weeks 52 --growth 10 --attrition 35 --weeks-file weeks.csv",
            "  composure plan omnichannel --roster roster.xlsx --people people.csv",
            "  composure plan bot-handover --target \"badEndingsPerThousandEpisodes<=180\"",
            "",
            "Exit code 1 if a target cannot be met."
        })
final class PlanCommand implements Callable<Integer> {

    private static final int CANNOT_BE_MET = 1;

    private final Door door;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, a story's folder or a name of the library.")
    private String scenario = "";

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            description = "What has to be kept, such as \"serviceLevel>=80%% within 20 s\". Repeatable."
                    + " Default: the scenario's own promise.")
    private List<String> targets = new ArrayList<>();

    @Mixin
    private final Luck luck = new Luck();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final Settings settings = new Settings();

    @Mixin
    private final JsonAndQuiet results = new JsonAndQuiet();

    @Option(
            names = "--effort",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Staffings to try for each kind of day while saving agents. Default: 120.")
    private @Nullable Integer effort;

    @ArgGroup(exclusive = false, heading = "Roster:%n")
    private RosterFiles roster = new RosterFiles();

    @ArgGroup(exclusive = false, heading = "Weeks ahead:%n")
    private WeeksAhead ahead = new WeeksAhead();

    PlanCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        OutputPlaces places = results.places();
        List<String> problems = new ArrayList<>(places.obstacles());
        problems.addAll(roster.problems());
        problems.addAll(ahead.problems());
        problems.addAll(settings.problems());
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, "composure plan --help");
        }
        Asked asked = Asked.find(List.of(scenario), "composure plan --help").get(0);
        StaffingAnswer answer = answer(asked, settings.byPath());
        List<WorkforceWeek> weeks =
                ahead.isAsked() ? new Workforce(answer.scenario(), answer.days(), ahead.rules()).weeks() : List.of();
        String text = PlanText.of(answer, weeks.isEmpty() ? "" : WorkforceText.of(weeks));
        Delivery.print(door.terminal(), places.jsonIsStandardOutput() ? StaffingJson.text(answer, weeks) : text);
        places.jsonFile().ifPresent(file -> Delivery.write(file, () -> StaffingJson.text(answer, weeks)));
        roster.write(answer);
        ahead.file().ifPresent(file -> Delivery.write(file, () -> WorkforceText.csv(weeks)));
        if (!answer.finished()) {
            return Stopping.INTERRUPTED;
        }
        return answer.canBeMet() ? 0 : CANNOT_BE_MET;
    }

    private StaffingAnswer answer(Asked asked, Map<String, String> set) {
        StaffingRequest request = new StaffingRequest(
                asked.path(),
                targets,
                luck.seed(),
                threads.number(),
                set,
                roster.isAsked(),
                effort == null ? StaffingRequest.USUAL_TRIALS : effort,
                roster.people().orElse(null));
        Stopping stopping = door.stopping();
        stopping.listen();
        ProgressLine line = new ProgressLine(door.terminal(), results.quiet(), System::nanoTime, "staffings tried");
        try {
            StaffingAnswer answer = new StaffingStudy(request, new Watch(line, stopping)).answer();
            String path = asked.path().toString().replace('\\', '/');
            String again = answer.command().replace("plan " + path, "plan " + asked.typed());
            return answer.withCommand(again + roster.words() + ahead.words());
        } finally {
            line.close();
        }
    }

    /** Tells the first guess as soon as it is there, then counts. */
    private record Watch(ProgressLine line, Stopping stopping) implements StaffingPlanner.Watch {

        @Override
        public void guessed(List<DayOfWeek> weekdays, double hours, double cost) {
            String days = weekdays.isEmpty()
                    ? "every day"
                    : weekdays.stream()
                            .map(day -> day.name().charAt(0)
                                    + day.name().substring(1).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
            line.rough(List.of(
                    String.format(Locale.ROOT, "by formula %s: %.1f agent hours a day, cost %.0f", days, hours, cost)));
        }

        @Override
        public void tried(int staffings) {
            line.at(staffings, 0);
        }

        @Override
        public boolean wantsToStop() {
            return stopping.isAsked();
        }
    }
}
