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
    LEAST_OCCUPIED_AGENT(
            "routing.whoServes",
            "least occupied agent",
            "An arrival goes to the agent who has worked least since signing in.",
            "Evenness of load: Ward and Armony, Operations Research 61 (2013), pp. 228-243."),
    IDLENESS_RATIO(
            "routing.whoServes",
            "idleness ratio",
            "An arrival goes to the team most idle beyond its part of all idleness (idleness, by team).",
            "Queue-and-idleness ratio: Gurvich and Whitt, Mathematics of Operations Research 34 (2009), pp. 363-396.",
            "idleness: { juniors: 1, seniors: 2 }"),
    SAME_TEAM(
            "routing.whoServes",
            "same team",
            "A customer who comes again goes to the team that served them last, if somebody is free there.",
            "Practice; on continuity Ahuja, Alvarez and Staats, SSRN 3091130 (2019), accepted by Manufacturing & Service Operations "
                    + "Management."),
    RANDOM_AGENT(
            "routing.whoServes",
            "random agent",
            "An arrival goes to whoever luck chooses of the idle: a yardstick.",
            "Randomized routing: Mandelbaum, Momcilovic and Tseytlin, Management Science 58 (2012), pp. 1273-1291."),
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
    AGEING(
            "routing.whoIsNext",
            "ageing",
            "The greatest wait times weight goes first: priority that builds up, at a rate for each type.",
            "Kleinrock, Naval Research Logistics Quarterly 11 (1964), pp. 329-341; Stanford, Taylor and Ziedins, Queueing "
                    + "Systems 77 (2014), pp. 297-330.",
            "weights: { calls: 1, gold: 3 }"),
    QUEUE_RATIO(
            "routing.whoIsNext",
            "queue ratio",
            "Of the type whose queue is longest beyond its share of all who wait (weights).",
            "Gurvich and Whitt, Mathematics of Operations Research 34 (2009); Operations Research 58 (2010), pp. 316-328.",
            "weights: { calls: 1, gold: 3 }"),
    C_MU(
            "routing.whoIsNext",
            "c mu",
            "The greatest cost of waiting (weights) times speed of service goes first.",
            "Cox and Smith, Queues, Methuen (1961).",
            "weights: { calls: 1, gold: 3 }"),
    C_MU_THETA(
            "routing.whoIsNext",
            "c mu theta",
            "Cost of waiting (weights) times speed of service over the rate of giving up.",
            "Atar, Giat and Shimkin, Operations Research 58 (2010), pp. 1427-1439.",
            "weights: { calls: 1, gold: 3 }"),
    MAXIMUM_PRESSURE(
            "routing.whoIsNext",
            "maximum pressure",
            "The greatest weight times number waiting times speed of service goes first.",
            "Dai and Lin, Operations Research 53 (2005), pp. 197-218.",
            "weights: { calls: 1, gold: 3 }"),
    SERVICE_LEVEL_SLACK(
            "routing.whoIsNext",
            "service level slack",
            "Whose target (targets, else the service level's) is due first goes first.",
            "Due dates: Jackson, Naval Research Logistics Quarterly 7 (1960), pp. 235-249.",
            "targets: { calls: 60 s, gold: 20 s }"),
    VALUE_AT_RISK(
            "routing.whoIsNext",
            "value at risk",
            "The greatest value (weights) lost each second by giving up goes first.",
            "Loss rates: Down, Koole and Lewis, Queueing Systems 67 (2011), pp. 63-90.",
            "weights: { calls: 40, gold: 400 }"),
    SENSED_ANGRIEST(
            "routing.whoIsNext",
            "sensed angriest",
            "Whose frustration is sensed to be greatest goes first; the true mood is not known.",
            "Emotional load: Altman et al., Manufacturing & Service Operations Management 23 (2021), pp. 854-875."),
    MOST_ATTEMPTS(
            "routing.whoIsNext",
            "most attempts",
            "Who has tried most often goes first; of equals, who came first.",
            "Practice; on redials Aguir et al., OR Spectrum 26 (2004), pp. 353-376."),
    RANDOM(
            "routing.whoIsNext",
            "random",
            "Whoever luck chooses goes first: a yardstick with the mean wait of first come, first served.",
            "Kingman, Proceedings of the Cambridge Philosophical Society 58 (1962), pp. 163-164."),
    LEAST_WORK(
            "routing.whoIsNext",
            "least work",
            "Who brings the least work goes first, which nobody can know: a yardstick for the mean wait.",
            "Phipps, Operations Research 4 (1956), pp. 76-85."),
    LEAST_PATIENCE(
            "routing.whoIsNext",
            "least patience",
            "Whose patience ends first goes first, which nobody can know: a yardstick for who gives up.",
            "Panwar, Towsley and Wolf, Journal of the ACM 35 (1988), pp. 832-844."),
    RESERVE(
            "routing",
            "reserve",
            "A type may take an agent only if so many of the team stay free for others.",
            "Schaack and Larson, Operations Research 34 (1986), pp. 257-266; Gans and Zhou, Operations Research 51 (2003), "
                    + "pp. 255-271.",
            "reserve: { calls: 2 }"),
    REROUTE_AFTER(
            "routing",
            "rerouteAfter",
            "Teams whose skill is not of level 1 help only those who have waited so long.",
            "Delays by type and team: Chan, Koole and L'Ecuyer, Manufacturing & Service Operations Management 16 (2014), "
                    + "pp. 544-560.",
            "rerouteAfter: 30 s"),
    PREEMPTIVE(
            "routing",
            "preemptive",
            "A contact of a better level interrupts one of a worse level when nobody is idle; what was done is kept.",
            "Preemptive resume: White and Christie, Operations Research 6 (1958), pp. 79-95."),
    LADDERS(
            "routing",
            "ladders",
            "Teams that may take a contact type at once, and others from a waiting time on (overflow with delay).",
            "Skills-based routing: Garnett and Mandelbaum, An Introduction to Skills-Based Routing and its Operational "
                    + "Complexities, Technion (2000); Gans, Koole and Mandelbaum (2003), section 5.",
            "ladders: { calls: [juniors, { team: seniors, after: 30 s }] }"),
    HEAD_START(
            "contactTypes[…]",
            "headStart",
            "Customers of this type queue as if they had come that much earlier: a priority that others can outwait.",
            "In use at the bank described by Brown et al., Journal of the American Statistical Association 100 (2005), "
                    + "pp. 36-50; analysed as dynamic priority with urgency numbers by Jackson, Naval Research Logistics Quarterly 7 "
                    + "(1960), pp. 235-249.",
            "headStart: 2 min");

    private final String place;
    private final String words;
    private final String meaning;
    private final String reference;
    private final String numbers;

    RoutingRule(String place, String words, String meaning, String reference) {
        this(place, words, meaning, reference, "");
    }

    RoutingRule(String place, String words, String meaning, String reference, String numbers) {
        this.numbers = numbers;
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

    /** How a scenario file asks for it. */
    String example() {
        if (place.startsWith("contactTypes")) {
            return "contactTypes:\n  - name: gold\n    " + numbers;
        }
        if (place.equals("routing")) {
            return "routing:\n  " + (numbers.isEmpty() ? words + ": yes" : numbers);
        }
        String line = "routing:\n  %s: %s".formatted(place.substring("routing.".length()), words);
        return numbers.isEmpty() ? line : line + "\n  " + numbers;
    }
}
