package org.composure.experiment;

/**
 * The part of a centre that a number is about.
 *
 * @param part what kind of part
 * @param index its position among the parts of its kind; 0 for the whole
 */
public record Scope(Part part, int index) {

    /** Kinds of parts. */
    public enum Part {
        WHOLE,
        /** One contact type, by its position in the scenario. */
        TYPE,
        /** All contact types of one channel; channels are in alphabetical order. */
        CHANNEL,
        /** One team, by its position in the scenario. */
        TEAM,
        /** One interval of the day, of all days. */
        INTERVAL,
        /** The customers of one segment, by its position in the scenario; none in a scenario without people. */
        SEGMENT
    }

    /** Everything. */
    public static final Scope WHOLE = new Scope(Part.WHOLE, 0);

    public static Scope ofType(int type) {
        return new Scope(Part.TYPE, type);
    }

    public static Scope ofChannel(int channel) {
        return new Scope(Part.CHANNEL, channel);
    }

    public static Scope ofTeam(int team) {
        return new Scope(Part.TEAM, team);
    }

    public static Scope ofSegment(int segment) {
        return new Scope(Part.SEGMENT, segment);
    }

    public static Scope ofInterval(int interval) {
        return new Scope(Part.INTERVAL, interval);
    }
}
