/** 图片设置的中文。 What becomes of images, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const images: Messages['images'] = {
  title: '图片',
  hint: '如何处理文章中的图片。取不到的图片仍保留原网址。',
  modes: {
    linked: '保留原网址',
    beside: '另存为图片文件',
    inlined: '嵌入笔记',
  },
  why: {
    refused: '有网站不提供这些图片。',
    slow: '图片加载时间过长。',
    large: '图片太大。',
    type: '图片格式不受支持。',
    private: '图片指向内部网络，剪报不会为公开网页访问那里。',
    over: '图片太多，超出了一篇文章的上限。',
    unwritten: '图片无法写入笔记所在的位置。',
  },
  progress: (done, of) => `图片 ${done}/${of}`,
  kept: (kept, of) =>
    kept < of ? `${of} 张图片保存了 ${kept} 张，其余保留原网址。` : `${kept} 张图片已全部保存。`,
  access: (hosts) =>
    `来自 ${hosts} 的图片可能需要您授权：对方网站也许不让别的网页读取，获得授权后剪报才能自行下载。`,
  accessAll: '许多网站把图片放在别的服务器上，获得您的授权后，剪报才能从那里下载。',
  allowThese: '允许这些网站',
  allowAll: '允许所有网站',
  allowed: '剪报可以从所有网站下载图片。',
};

export default images;
