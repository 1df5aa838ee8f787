package org.composure.scenario;

/**
 * What a team can do.
 *
 * @param contactType name of the contact type it can serve
 * @param speed work done per unit of time; 1.25 means four fifths of the usual handle time
 * @param level 1 is served first; equal levels compete by waiting time. Read by priority rules only
 */
public record Skill(String contactType, double speed, int level) {
    public Skill {
        Check.named(contactType, "contact type of a skill");
        Check.positive(speed, "speed of skill '%s'".formatted(contactType));
        Check.that(level >= 1, "The level of skill '%s' (%d) must be 1 or more.".formatted(contactType, level));
    }

    /** At the usual speed and the first level. */
    public static Skill of(String contactType) {
        return new Skill(contactType, 1, 1);
    }
}
