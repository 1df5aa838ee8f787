package org.composure.study.live;

/** A customer who is to be seen; used again for somebody else afterwards. */
final class Sight {

    static final int UNKNOWN = -1;

    /** The engine's name. */
    long customer;

    /** A small number, given in the order of appearance. */
    int number;

    Place place = Place.HELP_CENTRE;
    int agent;
    int queue;
    /** Place in the list of those to be seen. */
    int seat;

    /** Whether more may follow when this contact is over, until an end is told. */
    boolean inEpisode;

    /** Of their mood, as of the end of a contact or the last picture. */
    double valence;

    void appear(long who, int its, double mood, boolean comesAgain) {
        customer = who;
        number = its;
        place = Place.HELP_CENTRE;
        agent = UNKNOWN;
        queue = UNKNOWN;
        inEpisode = comesAgain;
        valence = mood;
    }
}
