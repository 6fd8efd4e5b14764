// @ts-nocheck: these packages are only there once the bench has installed them.
import { finder } from '@medv/finder'
import { getCssSelector } from 'css-selector-generator'

globalThis.peers = { finder, getCssSelector }
