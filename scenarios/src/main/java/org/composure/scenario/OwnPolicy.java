package org.composure.scenario;

/**
 * Routing that somebody wrote themselves, in place of the rules of the kit.
 *
 * @param name as its author calls it; a class for Java
 * @param kind what the text is
 * @param text the whole source, so that whoever has the scenario has the policy; empty for one from the class path
 */
public record OwnPolicy(String name, Kind kind, String text) {

    /** What a policy is written in. */
    public enum Kind {
        /** One Java source file. */
        JAVA,
        /** Expressions for priority, agent and eligibility, one a line. */
        RULES,
        /** A class found on the class path. */
        CLASS_PATH
    }

    public OwnPolicy {
        Check.named(name, "policy");
    }
}
