package org.composure.scenario.people;

/** Customers as persons: everything about them and their way to help. */
public record People(
        Population population,
        Issues issues,
        Feelings feelings,
        Waiting waiting,
        Patience patience,
        Memory memory,
        Relationship relationship,
        Paths paths,
        HelpCentre helpCentre,
        Bot bot,
        Handover handover,
        Sensing sensing,
        Care care,
        Surveys surveys,
        Loyalty loyalty,
        Recovery recovery,
        WordOfMouth wordOfMouth,
        Money money) {}
