/** TeX for the characters of formulas that have a command; all others stand for themselves. */

import { once } from '../../text/once.ts';

const GREEK =
  'α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega';
const OPERATORS =
  '∑ sum ∏ prod ∫ int ∬ iint ∮ oint ⋃ bigcup ⋂ bigcap ∞ infty ∂ partial ∇ nabla √ surd ± pm ∓ mp × times ÷ div · cdot ⋅ cdot ∗ ast ∘ circ ≤ leq ≥ geq ≠ neq ≈ approx ≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ≪ ll ≫ gg → to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ∈ in ∉ notin ∋ ni ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∪ cup ∩ cap ∅ emptyset ∖ setminus ∀ forall ∃ exists ¬ neg ∧ wedge ∨ vee ⊕ oplus ⊗ otimes ⊥ perp ∥ parallel ∣ mid … ldots ⋯ cdots ⋮ vdots ⋱ ddots ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ‖ Vert ℓ ell ℏ hbar ℜ Re ℑ Im ℵ aleph ∠ angle △ triangle ° circ ′ prime † dagger ⊢ vdash ⊨ models ∴ therefore ∵ because';
const ESCAPED = /[{}%#&$_]/;

const symbols = once(() => {
  const parts = `${GREEK} ${OPERATORS}`.split(' ');
  const table = new Map<string, string>();
  for (let n = 0; n < parts.length; n += 2) table.set(parts[n] ?? '', `\\${parts[n + 1]}`);
  for (const [from, to] of [
    ['−', '-'],
    ['⁢', ''],
    ['⁡', ''],
    ['⁣', ''],
    ['⁤', ''],
    ['\u00a0', '\\ '],
  ])
    table.set(from ?? '', to ?? '');
  return table;
});

/** Letters set in a style of their own have code points of their own. */
const BLACKBOARD = /[ℂℍℕℙℚℝℤ\u{1D538}-\u{1D56B}]/u;

const toTex = (character: string): string => {
  if (BLACKBOARD.test(character)) return `\\mathbb{${character.normalize('NFKC')}}`;
  const plain = /[\u{1D400}-\u{1D7FF}]/u.test(character) ? character.normalize('NFKC') : character;
  const known = symbols().get(plain);
  return known ?? (ESCAPED.test(plain) ? `\\${plain}` : plain === '\\' ? '\\backslash' : plain);
};

/** Puts parts of TeX behind each other: a command ends where a letter does not follow. */
export const joinTex = (parts: readonly string[]): string =>
  parts.reduce(
    (tex, part) => tex + (/\\[A-Za-z]+$/.test(tex) && /^[A-Za-z]/.test(part) ? ' ' : '') + part,
    '',
  );

/** The characters of an identifier, a number or an operator. */
export const symbolsOf = (text: string): string => joinTex(Array.from(text, toTex));

/** Whether a name is one that TeX sets upright. */
export const isFunction = (name: string): boolean =>
  /^(?:arc)?(?:sin|cos|tan)$|^(?:sinh|cosh|tanh|cot|sec|csc|log|ln|lg|exp|lim|liminf|limsup|max|min|sup|inf|det|dim|gcd|deg|ker|arg|Pr|hom)$/.test(
    name,
  );
