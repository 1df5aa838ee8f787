package org.composure.engine.routing;

/**
 * Routing of your own: implement it in one file and give it with {@code --policy MyRouter.java}, or put it on the class path as a
 * service of this type.
 *
 * <p>Contact types and teams are positions in the scenario's lists. Each run has an instance of its own, made by the constructor without
 * arguments and used by one thread, so it may remember what it likes; for the same answers each time it must not ask the
 * clock, files or chance of its own ({@link FloorView#luck} is there for that).
 */
public interface Policy extends ArrivalRule, FreedAgentRule {

    /** Nobody, for either question. */
    int NOBODY = -1;

    /** A run begins. */
    default void begin(Skills skills) {}
}
