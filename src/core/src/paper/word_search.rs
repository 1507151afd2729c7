//! Words hidden in a grid of letters, to be found with a pencil. The same words and the same seed always give the same grid,
//! so that the sheet and the answer key agree.
//!
//! The grid has capital letters without accents; only Ñ keeps its tilde, because it is a letter of its own. Words go from left
//! to right, down, and for older children also diagonally to the right: never backward. The other letters are consonants, so
//! that they spell nothing by chance.

use unicode_normalization::UnicodeNormalization;

/// The shortest and the longest word that can be hidden, in letters.
pub const LETTERS: std::ops::RangeInclusive<usize> = 3..=10;
/// How many words are hidden in one grid.
pub const WORDS: std::ops::RangeInclusive<usize> = 5..=8;
/// The smallest grid; where words may go diagonally, it is larger by two.
const SMALLEST: usize = 8;
/// The largest grid that is tried.
const LARGEST: usize = 16;
/// How often a grid of one size is tried before a larger one is.
const TRIES: u64 = 60;
const FILL: &[char] = &[
    'B', 'C', 'D', 'F', 'G', 'H', 'J', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'V', 'Z',
];

/// A grid of letters with words in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordSearch {
    /// The letters, row by row. Every row has as many letters as there are rows.
    pub rows: Vec<Vec<char>>,
    /// Where the words are, in the order they were given.
    pub hidden: Vec<Hidden>,
}

/// Where a word is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The word as it is written, with its accents.
    pub word: String,
    /// The row of its first letter, from 0.
    pub row: usize,
    /// The place of its first letter in the row, from 0.
    pub column: usize,
    /// Which way it goes.
    pub way: Way,
}

/// Which way a word goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From left to right.
    Right,
    /// From top to bottom.
    Down,
    /// Down and to the right.
    Aslant,
}

impl Way {
    fn step(self) -> (usize, usize) {
        match self {
            Self::Right => (0, 1),
            Self::Down => (1, 0),
            Self::Aslant => (1, 1),
        }
    }
}

impl Hidden {
    /// The places of its letters, as row and column.
    pub fn places(&self) -> Vec<(usize, usize)> {
        let (down, right) = self.way.step();
        (0..letters(&self.word).len())
            .map(|ix| (self.row + ix * down, self.column + ix * right))
            .collect()
    }
}

/// A word as it is in the grid: capitals, no accents but the tilde of Ñ, nothing but letters.
pub fn letters(word: &str) -> Vec<char> {
    let mut out: Vec<char> = Vec::new();
    for c in word.nfd() {
        if c == '\u{303}' && out.last() == Some(&'N') {
            out.pop();
            out.push('Ñ');
        } else if c.is_alphabetic() {
            out.extend(c.to_uppercase());
        }
    }
    out
}

/// The words of a comma-separated list.
pub fn listed(list: &str) -> Vec<String> {
    let words = list.split(',').map(str::trim);
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Hides the words. `aslant` also allows diagonal words. `None` if there is no word, one that does not fit, or one that is
/// inside another.
pub fn hide(words: &[String], aslant: bool, seed: u64) -> Option<WordSearch> {
    let spelled: Vec<Vec<char>> = words.iter().map(|word| letters(word)).collect();
    let longest = spelled.iter().map(Vec::len).max()?;
    if spelled.iter().any(|word| !LETTERS.contains(&word.len())) {
        return None;
    }
    let is_inside =
        |inner: &[char], outer: &[char]| outer.windows(inner.len()).any(|it| it == inner);
    let mut pairs = spelled.iter().enumerate().flat_map(|(at, word)| {
        let others = spelled.iter().enumerate().filter(move |(ix, _)| *ix != at);
        others.map(move |(_, other)| (word, other))
    });
    if pairs.any(|(word, other)| is_inside(word, other)) {
        // Finding one would mean finding both.
        return None;
    }
    let ways: &[Way] = if aslant {
        &[Way::Right, Way::Down, Way::Aslant]
    } else {
        &[Way::Right, Way::Down]
    };
    let least = if aslant { SMALLEST + 2 } else { SMALLEST };
    (least.max(longest)..=LARGEST).find_map(|side| {
        (0..TRIES).find_map(|try_| {
            let dice = Dice(seed ^ ((side as u64) << 32) ^ try_);
            placed(words, &spelled, ways, side, dice)
        })
    })
}

/// One attempt. Fails if there is no room for a word, or if one occurs twice.
fn placed(
    words: &[String],
    spelled: &[Vec<char>],
    ways: &[Way],
    side: usize,
    mut dice: Dice,
) -> Option<WordSearch> {
    let mut grid: Vec<Vec<Option<char>>> = vec![vec![None; side]; side];
    let mut order: Vec<usize> = (0..spelled.len()).collect();
    // Long words first: they have the least room.
    order.sort_by_key(|ix| std::cmp::Reverse(spelled.get(*ix).map_or(0, Vec::len)));
    let mut found: Vec<(usize, Hidden)> = Vec::new();
    for (turn, ix) in order.into_iter().enumerate() {
        let word = spelled.get(ix)?;
        // Directions take turns, so that not all words happen to go the same way.
        let way = *ways.get((turn + dice.below(2)) % ways.len())?;
        let mut spots = spots(&grid, word, way);
        if spots.is_empty() {
            return None;
        }
        let (row, column) = spots.swap_remove(dice.below(spots.len()));
        let hidden = Hidden {
            word: words.get(ix)?.clone(),
            row,
            column,
            way,
        };
        for ((row, column), letter) in hidden.places().into_iter().zip(word) {
            *grid.get_mut(row)?.get_mut(column)? = Some(*letter);
        }
        found.push((ix, hidden));
    }
    let mut fill = FILL.to_vec();
    if spelled.iter().flatten().any(|letter| *letter == 'Ñ') {
        // Otherwise a lone Ñ would give its word away.
        fill.push('Ñ');
    }
    let rows: Vec<Vec<char>> = grid
        .into_iter()
        .map(|row| {
            let mut letter = || fill.get(dice.below(fill.len())).copied();
            row.into_iter()
                .map(|known| known.or_else(&mut letter).unwrap_or('X'))
                .collect()
        })
        .collect();
    found.sort_by_key(|(ix, _)| *ix);
    let once = spelled.iter().all(|word| count(&rows, word) == 1);
    once.then(|| WordSearch {
        rows,
        hidden: found.into_iter().map(|(_, hidden)| hidden).collect(),
    })
}

/// Where a word fits: inside the grid, in cells that are empty or already have the right letter.
fn spots(grid: &[Vec<Option<char>>], word: &[char], way: Way) -> Vec<(usize, usize)> {
    let side = grid.len();
    let (down, right) = way.step();
    let last = word.len().saturating_sub(1);
    let fits = |row: usize, column: usize| {
        row + down * last < side
            && column + right * last < side
            && word.iter().enumerate().all(|(ix, letter)| {
                let at = grid
                    .get(row + ix * down)
                    .and_then(|line| line.get(column + ix * right));
                at.is_some_and(|known| known.is_none_or(|known| known == *letter))
            })
    };
    let all = (0..side).flat_map(|row| (0..side).map(move |column| (row, column)));
    all.filter(|(row, column)| fits(*row, *column)).collect()
}

/// How often a word is in the grid, in any direction.
fn count(rows: &[Vec<char>], word: &[char]) -> usize {
    let grid: Vec<Vec<Option<char>>> = rows
        .iter()
        .map(|row| row.iter().copied().map(Some).collect())
        .collect();
    [Way::Right, Way::Down, Way::Aslant]
        .into_iter()
        .map(|way| spots(&grid, word, way).len())
        .sum()
}

/// SplitMix64 (Steele, Lea, Flood 2014): it gives the same numbers on every computer.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let z = z ^ (z >> 31);
        usize::try_from(z % (end.max(1) as u64)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(all: &[&str]) -> Vec<String> {
        all.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn a_word_is_in_capitals_without_accents_and_the_tilde_stays() {
        let spelled = |word: &str| letters(word).into_iter().collect::<String>();
        assert_eq!(spelled("Teléfono"), "TELEFONO");
        assert_eq!(spelled("niño"), "NIÑO");
        assert_eq!(spelled("pingüino"), "PINGUINO");
        assert_eq!(spelled("grown-up"), "GROWNUP");
    }

    #[test]
    fn every_word_is_there_once_where_it_is_said_to_be_and_never_backward() {
        let all = words(&["tower", "grandpa", "ask", "compañero", "teléfono", "star"]);
        for aslant in [false, true] {
            let mut ways = Vec::new();
            for seed in 0..40 {
                let search = hide(&all, aslant, seed).unwrap();
                for hidden in &search.hidden {
                    let read: Vec<char> = hidden
                        .places()
                        .into_iter()
                        .map(|(row, column)| search.rows[row][column])
                        .collect();
                    assert_eq!(read, letters(&hidden.word));
                    assert_eq!(count(&search.rows, &read), 1, "{}", hidden.word);
                    if !ways.contains(&hidden.way) {
                        ways.push(hidden.way);
                    }
                }
                let order: Vec<&str> = search.hidden.iter().map(|it| it.word.as_str()).collect();
                assert_eq!(order, all, "in the order of the list below the grid");
                assert!(search.rows.iter().all(|row| row.len() == search.rows.len()));
            }
            assert_eq!(ways.len(), if aslant { 3 } else { 2 }, "{ways:?}");
        }
    }

    #[test]
    fn the_same_lesson_gives_the_same_grid_and_another_one_another() {
        let all = words(&["tower", "grandpa", "ask"]);
        assert_eq!(hide(&all, true, 7), hide(&all, true, 7));
        assert_ne!(hide(&all, true, 7), hide(&all, true, 8));
    }

    #[test]
    fn letters_between_the_words_spell_nothing() {
        let search = hide(&words(&["tower", "grandpa", "ask"]), false, 3).unwrap();
        let mut hidden: Vec<(usize, usize)> = Vec::new();
        for word in &search.hidden {
            hidden.extend(word.places());
        }
        for (row, line) in search.rows.iter().enumerate() {
            for (column, letter) in line.iter().enumerate() {
                assert!(hidden.contains(&(row, column)) || !"AEIOUY".contains(*letter));
            }
        }
    }

    #[test]
    fn what_cannot_be_hidden_is_no_puzzle() {
        assert_eq!(hide(&[], true, 1), None);
        assert_eq!(hide(&words(&["a"]), true, 1), None);
        assert_eq!(hide(&words(&["incomprehensible"]), true, 1), None);
        assert_eq!(hide(&words(&["star", "starfish"]), true, 1), None);
    }
}
