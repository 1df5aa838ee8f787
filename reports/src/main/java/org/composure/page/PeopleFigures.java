package org.composure.page;

import java.util.List;

/**
 * The pictures that only a comparison with people has, one of each kind for each alternative.
 *
 * @param money what each line of the ledger adds to the net
 * @param causes what bad endings are put down to
 * @param shifts how the same issues end otherwise
 */
public record PeopleFigures(List<Figure> money, List<Figure> causes, List<Figure> shifts) {
    public PeopleFigures {
        money = List.copyOf(money);
        causes = List.copyOf(causes);
        shifts = List.copyOf(shifts);
    }
}
