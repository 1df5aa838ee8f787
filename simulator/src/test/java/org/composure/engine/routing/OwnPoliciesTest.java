package org.composure.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.composure.engine.Engine;
import org.composure.event.Silence;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.OwnPolicy;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Routing that somebody wrote themselves. */
class OwnPoliciesTest {

    private static final String HEAD =
            "import org.composure.engine.routing.*;\npublic class Mine implements Policy {\n";
    private static final String NEVER = "public int queueFor(int team, FloorView floor) { return NOBODY; }\n}";

    private static OwnPolicy java(String teamFor) {
        String text = HEAD + "public int teamFor(int type, double at, FloorView floor) { " + teamFor + " }\n" + NEVER;
        return new OwnPolicy("Mine", OwnPolicy.Kind.JAVA, text);
    }

    private static OwnPolicy rules(String text) {
        return new OwnPolicy("mine.yaml", OwnPolicy.Kind.RULES, text);
    }

    /** Contacts served in an hour under it. */
    private static int served(OwnPolicy own) {
        ContactType calls = ContactType.plain(
                "calls",
                ArrivalProcess.Poisson.constant(60),
                new Distribution.Exponential(100),
                Patience.of(new Distribution.Exponential(60)));
        Scenario scenario = Scenario.of(
                "own",
                Horizon.days(1),
                List.of(calls),
                List.of(Team.steady("team", 2, Skill.of("calls"))),
                Routing.EVERYDAY.withOwn(own));
        int[] ended = new int[1];
        new Engine(scenario)
                .open(1, 1, new Silence() {
                    @Override
                    public void serviceEnded(
                            double at, long customer, int type, double came, double began, int team, int agent) {
                        ended[0]++;
                    }
                })
                .toEnd();
        return ended[0];
    }

    @Test
    void a_source_file_decides() {
        assertThat(served(java("return NOBODY;"))).isZero();
        assertThat(served(java("return floor.free(0) > 0 ? 0 : NOBODY;"))).isPositive();
    }

    @Test
    void rules_decide() {
        assertThat(served(rules("eligible: waited < 0"))).isZero();
        assertThat(served(rules("# as usual\npriority: waited * level\nagent: idle")))
                .isPositive();
    }

    @Test
    void errors_of_the_source_are_told_with_their_lines() {
        assertThatThrownBy(() -> OwnPolicies.check(java("return \"one\";")))
                .isInstanceOf(PolicyFault.class)
                .hasMessageContaining("The policy Mine does not compile:")
                .hasMessageContaining("Mine.java:3:");
    }

    @Test
    void a_class_that_is_no_policy_is_refused() {
        OwnPolicy stranger = new OwnPolicy("Mine", OwnPolicy.Kind.JAVA, "public class Mine {}");
        assertThatThrownBy(() -> OwnPolicies.check(stranger)).hasMessageContaining("does not implement");
    }

    @Test
    void whoever_throws_is_stopped_by_name_and_line() {
        assertThatThrownBy(() -> served(java("throw new IllegalStateException(\"no idea\");")))
                .isInstanceOf(PolicyFault.class)
                .hasMessage("The policy Mine failed in teamFor, line 3: IllegalStateException, no idea.");
    }

    @Test
    void whoever_recurses_for_ever_is_stopped_by_name() {
        assertThatThrownBy(() -> served(java("return teamFor(type, at, floor);")))
                .hasMessageContaining("The policy Mine failed in teamFor")
                .hasMessageContaining("StackOverflowError");
    }

    /** Where Java can no longer stop a thread, whoever owns the process is told instead; see PolicyWatch. */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_19)
    void whoever_loops_for_ever_is_stopped_by_name_and_the_rest_goes_on() {
        assertThatThrownBy(() -> served(java("int i = 0; while (true) { i = i + type; if (i == 7) return 0; }")))
                .isInstanceOf(PolicyFault.class)
                .hasMessage("The policy Mine has not answered for 10 seconds and was stopped.");
        assertThat(served(java("return floor.free(0) > 0 ? 0 : NOBODY;"))).isPositive();
    }

    @Test
    void a_team_that_does_not_exist_is_nonsense() {
        assertThatThrownBy(() -> served(java("return 7;")))
                .hasMessageContaining("answered nonsense in teamFor: team 7");
    }

    @Test
    void a_queue_that_does_not_exist_is_nonsense() {
        String text = HEAD
                + "public int teamFor(int type, double at, FloorView floor) { return floor.free(0) > 0 ? 0 : NOBODY; }\n"
                + "public int queueFor(int team, FloorView floor) { return 5; }\n}";
        assertThatThrownBy(() -> served(new OwnPolicy("Mine", OwnPolicy.Kind.JAVA, text)))
                .isInstanceOf(PolicyFault.class)
                .hasMessage(
                        "The policy Mine answered nonsense in queueFor: contact type 5 for team 0, which is not for that team.");
    }

    @Test
    void rules_that_answer_nonsense_are_stopped_by_name() {
        assertThatThrownBy(() -> served(rules("priority: \"'soon'\"")))
                .isInstanceOf(PolicyFault.class)
                .hasMessageContaining("The policy mine.yaml failed in queueFor")
                .hasMessageContaining("priority must be a number, and is soon");
        assertThatThrownBy(() -> served(rules("eligible: waited + 1")))
                .isInstanceOf(PolicyFault.class)
                .hasMessageContaining("The policy mine.yaml failed in teamFor")
                .hasMessageContaining("eligible must be true or false");
        assertThatThrownBy(() -> served(rules("agent: (idle - idle) / (idle - idle)")))
                .isInstanceOf(PolicyFault.class)
                .hasMessageContaining("The policy mine.yaml failed in teamFor");
    }

    /** A rule is one expression: there is nothing in it that could go on for ever. */
    @Test
    void rules_cannot_loop() {
        assertThatThrownBy(() -> OwnPolicies.check(rules("priority: while (true) {}")))
                .isInstanceOf(PolicyFault.class)
                .hasMessageContaining("mine.yaml:1: the expression of priority cannot be read");
        assertThatThrownBy(() -> OwnPolicies.check(rules("priority: (x -> x(x))(1)")))
                .isInstanceOf(PolicyFault.class);
    }

    @Test
    void every_wrong_rule_is_told_with_its_line() {
        assertThatThrownBy(() -> OwnPolicies.check(rules("priority: waited * nope\nwat: 3\nagent: idle +")))
                .hasMessageContaining("mine.yaml:1: priority does not know \"nope\"")
                .hasMessageContaining("mine.yaml:2: \"wat\" is none of")
                .hasMessageContaining("mine.yaml:3: the expression of agent cannot be read");
    }

    @Test
    void rules_reach_nothing_but_their_words() {
        assertThatThrownBy(() -> OwnPolicies.check(rules("priority: type.getClass() != null")))
                .isInstanceOf(PolicyFault.class);
        assertThatThrownBy(() -> OwnPolicies.check(rules("priority: new('java.io.File', 'x')")))
                .isInstanceOf(PolicyFault.class);
        assertThatCode(() -> OwnPolicies.check(rules("priority: waited"))).doesNotThrowAnyException();
    }
}
