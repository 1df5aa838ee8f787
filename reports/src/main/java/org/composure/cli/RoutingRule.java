package org.composure.cli;

/** The routing rules, in the words of scenario files, with the publications that describe them. */
enum RoutingRule {
    LONGEST_IDLE_AGENT(
            "routing.whoServes",
            "longest idle agent",
            "An arrival goes to the agent who has been idle longest, of all teams with the skill. Fair to agents.",
            "Longest-idle-server-first: Atar, Annals of Applied Probability 18 (2008), pp. 1548-1568."),
    FASTEST_AGENT(
            "routing.whoServes",
            "fastest agent",
            "An arrival goes to the agent quickest at it; of equals, to the one idle longest. Short waits, tired experts.",
            "Fastest-server-first: Armony, Queueing Systems 51 (2005), pp. 287-329."),
    FIRST_TEAM_OF_LADDER(
            "routing.whoServes",
            "first team of ladder",
            "An arrival goes to the first team of its ladder with an idle agent; within it, to the one idle longest.",
            "Static preference lists: Wallace and Whitt, Manufacturing & Service Operations Management 7 (2005), pp. 276-294."),
    LONGEST_WAITING(
            "routing.whoIsNext",
            "longest waiting",
            "A freed agent takes the customer who has waited longest among those the agent can serve, head starts included.",
            "First come, first served across queues: Gans, Koole and Mandelbaum, Manufacturing & Service Operations "
                    + "Management 5 (2003), pp. 79-141."),
    BEST_LEVEL(
            "routing.whoIsNext",
            "best level",
            "A freed agent takes the contact of the best level among the agent's skills; within it, the one waiting longest.",
            "Head-of-the-line priorities: Cobham, Journal of the Operations Research Society of America 2 (1954), "
                    + "pp. 70-76."),
    PREEMPTIVE(
            "routing",
            "preemptive: yes",
            "A contact of a better level interrupts one of a worse level when nobody is idle; what was done is kept.",
            "Preemptive resume: White and Christie, Operations Research 6 (1958), pp. 79-95."),
    LADDERS(
            "routing",
            "ladders",
            "Teams that may take a contact type at once, and others from a waiting time on (overflow with delay).",
            "Skills-based routing: Garnett and Mandelbaum, An Introduction to Skills-Based Routing and its Operational "
                    + "Complexities, Technion (2000); Gans, Koole and Mandelbaum (2003), section 5."),
    HEAD_START(
            "contactTypes[…]",
            "headStart",
            "Customers of this type queue as if they had come that much earlier: a priority that others can outwait.",
            "In use at the bank described by Brown et al., Journal of the American Statistical Association 100 (2005), "
                    + "pp. 36-50; analysed as dynamic priority with urgency numbers by Jackson, Naval Research Logistics Quarterly 7 "
                    + "(1960), pp. 235-249.");

    private final String place;
    private final String words;
    private final String meaning;
    private final String reference;

    RoutingRule(String place, String words, String meaning, String reference) {
        this.place = place;
        this.words = words;
        this.meaning = meaning;
        this.reference = reference;
    }

    /** Where a scenario file names it. */
    String place() {
        return place;
    }

    /** As a scenario file names it. */
    String words() {
        return words;
    }

    String meaning() {
        return meaning;
    }

    String reference() {
        return reference;
    }
}
