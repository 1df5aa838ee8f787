package org.composure.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.composure.engine.routing.OwnPolicies;
import org.composure.engine.routing.PolicyFault;
import org.composure.engine.routing.PolicyWatch;
import org.composure.experiment.ReplicationFailedException;
import org.composure.scenario.OwnPolicy;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Routing that somebody gives with {@code --policy}: read, tried out, and put in place of a scenario's own. */
public final class OwnRouting {

    private static final String JAVA = ".java";
    private static final String RULES = ".yaml";

    private final @Nullable OwnPolicy policy;

    /**
     * Reads it, if there is any.
     *
     * @throws BadInputException if it cannot be read, does not compile or is not there
     */
    OwnRouting(@Nullable Path given) {
        this.policy = given == null ? null : read(given);
        if (policy != null) {
            try {
                OwnPolicies.check(policy);
            } catch (PolicyFault fault) {
                throw about(fault);
            }
        }
    }

    private static OwnPolicy read(Path given) {
        String name = String.valueOf(given.getFileName());
        boolean rules = name.endsWith(RULES);
        if (!Files.exists(given) && !name.endsWith(JAVA) && !rules) {
            return new OwnPolicy(name, OwnPolicy.Kind.CLASS_PATH, "");
        }
        if (!name.endsWith(JAVA) && !rules) {
            throw new BadInputException(
                    "--policy is \"%s\"\nbut it must be a .java or .yaml file or the name of a class on the class path."
                            .formatted(given));
        }
        try {
            if (rules) {
                return new OwnPolicy(name, OwnPolicy.Kind.RULES, Files.readString(given));
            }
            return new OwnPolicy(
                    name.substring(0, name.length() - JAVA.length()), OwnPolicy.Kind.JAVA, Files.readString(given));
        } catch (IOException e) {
            throw new BadInputException(
                    "--policy is \"%s\"\nbut it cannot be read. Maybe write one with composure policy new."
                            .formatted(given));
        }
    }

    /** From now on, what to do with the message when a policy does not answer any more. */
    public static void whenStuck(Consumer<String> then) {
        PolicyWatch.whenStuck(then);
    }

    boolean isGiven() {
        return policy != null;
    }

    /** The same question, decided by it. */
    Questions inPlaceOf(Questions questions) {
        if (policy == null) {
            return questions;
        }
        Scenario base = questions.base().scenario();
        return new Questions(questions.name(), under(policy, base, base.name()), List.of());
    }

    /** The same questions, and besides the base decided by it. */
    Questions beside(Questions questions) {
        if (policy == null) {
            return questions;
        }
        Questions.Question besides = under(policy, questions.base().scenario(), policy.name());
        return new Questions(
                questions.name(),
                questions.base(),
                Stream.concat(questions.alternatives().stream(), Stream.of(besides))
                        .toList());
    }

    private static Questions.Question under(OwnPolicy own, Scenario scenario, String name) {
        Scenario changed = scenario.withRouting(
                name,
                name.equals(scenario.name()) ? scenario.title() : "The policy " + name,
                scenario.routing().withOwn(own));
        return new Questions.Question(
                changed, List.of(new Change("routing", "as in the scenario", "policy " + own.name())));
    }

    /** What a study answers; a policy that misbehaves is the fault of what was given. */
    <T> T watched(Supplier<T> study) {
        try {
            return study.get();
        } catch (PolicyFault fault) {
            throw about(fault);
        } catch (ReplicationFailedException failed) {
            if (failed.getCause() instanceof PolicyFault fault) {
                throw about(fault);
            }
            throw failed;
        }
    }

    private static BadInputException about(PolicyFault fault) {
        return new BadInputException(String.valueOf(fault.getMessage()));
    }
}
